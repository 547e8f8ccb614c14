import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { campusStatuses, type Campuses } from '../../atlas/artifacts/campuses.ts';
import { regular } from '../style/fonts.ts';
import { memo } from '../memo.ts';
import type { MapLayer, Placed } from '../painting.ts';
import { campusColors, paper, type Theme } from '../palette.ts';

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
} as const satisfies MapLayer;

/** MW that the size stands for: IT today, else facility today, else what is announced. NaN = unknown. */
export function campusMw(campuses: Campuses, row: number): number {
	const known = [campuses.itMw[row]!, campuses.facilityMw[row]!, campuses.plannedItMw[row]!];
	return known.find((mw) => mw > 0) ?? NaN;
}

/** Pixels from the middle to the edge of a campus's sign. */
export function campusRadiusPx(mw: number): number {
	return 5 + Math.min(6, Math.sqrt(Number.isFinite(mw) ? mw : 0) * 0.16);
}

/** Name of the sign of a status; `images.ts` draws it. */
export function campusImage(status: string, theme: Theme): string {
	return `campus-${status}-${theme}`;
}

/** The sign is drawn with this radius and then scaled. */
export const CAMPUS_IMAGE_RADIUS_PX = 8;

const source = memo((campuses: Campuses): Record<string, GeoJSONSourceSpecification> => ({
	campuses: {
		type: 'geojson',
		data: {
			type: 'FeatureCollection',
			features: campuses.name.map((name, row) => {
				const mw = campusMw(campuses, row);
				return {
					type: 'Feature',
					id: row,
					geometry: { type: 'Point', coordinates: [campuses.lng[row]!, campuses.lat[row]!] },
					properties: {
						name,
						status: campuses.status[row]!,
						mw: Number.isFinite(mw) ? mw : 0,
						scale: campusRadiusPx(mw) / CAMPUS_IMAGE_RADIUS_PX,
					},
				};
			}),
		},
	},
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
