import { campusStatuses, type Campuses, type CampusStatus } from '../../atlas/artifacts/campuses.ts';
import { m } from '../../i18n/compiled/messages.js';
import { say } from '../../i18n/say.ts';
import type { Card, CardPen } from '../../state/card.ts';
import { regular } from '../style/fonts.ts';
import { memo } from '../memo.ts';
import type { MapLayer, Placed } from '../layer.ts';
import { campusColors, ink, paper, type Theme } from '../palette.ts';
import { pointSource } from '../style/point-source.ts';
import { paintPicture, rgb, type Picture } from '../style/picture.ts';
import { project, type Pixel, type View } from '../view.ts';

/** AI campuses that stand or are planned, as Epoch AI reports them: a square filled, half filled or open by status. */
const shapes = { operating: 'diamond', construction: 'diamond-half', planned: 'diamond-ring' } as const;

export const campuses = {
	id: 'campuses',
	titleKey: 'layer_campuses_title',
	group: 'campuses',
	onByDefault: true,
	needs: ['campuses'],
	artifact: 'campuses',
	legend: {
		kind: 'classes',
		unitKey: 'layer_campuses_unit',
		classes: campusStatuses.map((status) => ({
			color: campusColors[status],
			labelKey: `campus_status_${status}` as const,
			shape: shapes[status],
		})),
	},
	painting: {
		kind: 'style',
		sources: ({ parts }) => (parts.campuses ? source(parts.campuses) : {}),
		layers: ({ parts, theme }) => (parts.campuses ? painted(theme) : []),
	},
	pictures: (theme) =>
		Object.fromEntries(
			campusStatuses.map((status) => [campusImage(status, theme), () => campusSign(status, theme)]),
		),
	rows: {
		rowAt: ({ scene: { parts }, view, x, y }) =>
			parts.campuses ? campusAt(parts.campuses, view, { x, y }) : -1,
		card: (row, { campuses }, pen) => (campuses ? card(campuses, row, pen) : null),
	},
} as const satisfies MapLayer;

/** MW that the size stands for: IT today, else facility today, else what is announced. NaN = unknown. */
function campusMw(campuses: Campuses, row: number): number {
	const known = [campuses.itMw[row]!, campuses.facilityMw[row]!, campuses.plannedItMw[row]!];
	return known.find((mw) => mw > 0) ?? NaN;
}

/** Pixels from the middle to the edge of a campus's sign. */
function campusRadiusPx(mw: number): number {
	return 5 + Math.min(6, Math.sqrt(Number.isFinite(mw) ? mw : 0) * 0.16);
}

/** Name of the sign of a status. */
function campusImage(status: string, theme: Theme): string {
	return `campus-${status}-${theme}`;
}

/** The sign is drawn with this radius and then scaled. */
const CAMPUS_IMAGE_RADIUS_PX = 8;

const source = memo((campuses: Campuses) => ({
	campuses: pointSource(campuses, (row) => {
		const mw = campusMw(campuses, row);
		return {
			name: campuses.name[row]!,
			status: campuses.status[row]!,
			mw: Number.isFinite(mw) ? mw : 0,
			scale: campusRadiusPx(mw) / CAMPUS_IMAGE_RADIUS_PX,
		};
	}),
}));

const painted = memo((theme: Theme): Placed[] => [
	{
		slot: 'mark',
		layer: {
			id: 'campuses-sign',
			type: 'symbol',
			source: 'campuses',
			layout: {
				'icon-image': [
					'match',
					['get', 'status'],
					'operating',
					campusImage('operating', theme),
					'construction',
					campusImage('construction', theme),
					campusImage('planned', theme),
				],
				'icon-size': [
					'interpolate',
					['linear'],
					['zoom'],
					1,
					['*', ['get', 'scale'], 0.6],
					6,
					['get', 'scale'],
				],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
				'symbol-sort-key': ['get', 'mw'],
			},
		},
	},
	{
		slot: 'top',
		layer: {
			id: 'campuses-label',
			type: 'symbol',
			source: 'campuses',
			minzoom: 6,
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [regular],
				'text-size': 11,
				'text-max-width': 11,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 1.1,
				'text-justify': 'auto',
				'text-optional': true,
				'symbol-sort-key': ['-', ['get', 'mw']],
			},
			paint: {
				'text-color': campusColors.operating[theme],
				'text-halo-color': paper.halo[theme],
				'text-halo-width': 1.4,
			},
		},
	},
]);

/** A square on its corner: filled, half filled, open. */
function campusSign(status: CampusStatus, theme: Theme): Picture {
	const color = rgb(campusColors[status][theme]);
	const paper = rgb(ink.casing[theme]);
	const middle = CAMPUS_IMAGE_RADIUS_PX + 2;
	return paintPicture(2 * middle, (x, y) => {
		const fromMiddle = Math.abs(x - middle) + Math.abs(y - middle);
		if (fromMiddle > CAMPUS_IMAGE_RADIUS_PX + 1.6) return null;
		if (fromMiddle > CAMPUS_IMAGE_RADIUS_PX) return paper;
		if (fromMiddle > CAMPUS_IMAGE_RADIUS_PX - 2.4 || status === 'operating') return color;
		return status === 'construction' && y > middle ? color : paper;
	});
}

const SLOP_PX = 3;

/** Row of the campus whose sign is under a pixel; -1 = none. */
export function campusAt(campuses: Campuses, view: View, pixel: Pixel): number {
	let best = -1;
	let bestPx = SLOP_PX;
	for (let row = 0; row < campuses.name.length; row++) {
		const { x, y } = project(view, [campuses.lng[row]!, campuses.lat[row]!]);
		const scale = Math.min(1, 0.6 + Math.max(0, view.zoom - 1) * 0.08);
		const outside = Math.hypot(x - pixel.x, y - pixel.y) - campusRadiusPx(campusMw(campuses, row)) * scale;
		if (outside < bestPx) {
			best = row;
			bestPx = outside;
		}
	}
	return best;
}

function card(campuses: Campuses, row: number, { short }: CardPen): Card {
	const it = campuses.itMw[row]!;
	const facility = campuses.facilityMw[row]!;
	const planned = campuses.plannedItMw[row]!;
	const facts = [`${campuses.operator[row]!} · ${say(`campus_status_${campuses.status[row]!}`)}`];
	if (Number.isFinite(it)) facts.push(m.hover_it_today({ mw: short(it) }));
	if (Number.isFinite(facility)) facts.push(m.hover_facility_today({ mw: short(facility) }));
	if (Number.isFinite(planned)) {
		facts.push(m.hover_it_planned({ mw: short(planned), date: campuses.plannedDate[row]! }));
	}
	return {
		title: campuses.name[row]!,
		lines: [
			...facts.map((text) => ({ kind: 'text' as const, text })),
			{ kind: 'fine', text: 'Epoch AI, CC BY 4.0' },
		],
	};
}
