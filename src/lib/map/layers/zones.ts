import type { ExpressionSpecification } from 'maplibre-gl';
import type { Atlas } from '../../atlas/atlas.ts';
import { fuels } from '../../atlas/fuel.ts';
import { polygonAt } from '../../geo/zone-lookup.ts';
import { m } from '../../i18n/compiled/messages.js';
import type { Card, CardLine, CardPen } from '../../state/card.ts';
import { memo } from '../memo.ts';
import type { MapLayer, Placed } from '../layer.ts';
import { carbonStops, fuelColors, noDataColor, paper, type Theme } from '../palette.ts';
import { paintPicture, rgb, type Picture } from '../style/picture.ts';
import { zonesSource } from '../style/sources.ts';

/** Carbon intensity of each grid zone, under the water and the labels. */
export const zones = {
	id: 'zones',
	titleKey: 'layer_zones_title',
	group: 'energy',
	onByDefault: true,
	needs: ['atlas'],
	artifact: 'mix',
	legend: {
		kind: 'ramp',
		unitKey: 'layer_zones_unit',
		ticks: [0, 200, 400, 600, 800],
		stops: [...carbonStops],
		noDataColor,
	},
	painting: {
		kind: 'style',
		sources: () => zonesSource,
		layers: ({ parts, theme }) => (parts.atlas ? painted(parts.atlas, theme) : []),
	},
	pictures: (theme) => ({ [`${HATCH}-${theme}`]: () => hatch(theme) }),
	rows: {
		ground: true,
		rowAt: ({ scene: { parts }, position: [lng, lat] }) =>
			parts.atlas ? polygonAt(parts.atlas.zones.shape, lng, lat) : -1,
		always: true,
		card: (row, { atlas }, pen) => (atlas ? card(atlas, row, pen) : null),
		feature: (row) => ({ source: 'zones', sourceLayer: 'zones', id: row }),
	},
} as const satisfies MapLayer;

const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Name of the hatching of zones without data. */
const HATCH = 'no-data';

const painted = memo((atlas: Atlas, theme: Theme): Placed[] => {
	const rows = rowsWithData(atlas);
	const source = { source: 'zones', 'source-layer': 'zones' };
	return [
		{
			slot: 'ground',
			layer: {
				id: 'zones-fill',
				type: 'fill',
				...source,
				filter: ['in', ['get', 'zone'], ['literal', rows]],
				paint: {
					'fill-color': color(atlas, rows, theme),
					'fill-opacity': theme === 'light' ? 0.62 : 0.5,
					'fill-antialias': false,
				},
			},
		},
		{
			slot: 'ground',
			layer: {
				id: 'zones-none',
				type: 'fill',
				...source,
				filter: ['!', ['in', ['get', 'zone'], ['literal', rows]]],
				paint: { 'fill-pattern': `${HATCH}-${theme}`, 'fill-opacity': 0.7 },
			},
		},
		{
			slot: 'border',
			layer: {
				id: 'zones-line',
				type: 'line',
				...source,
				layout: { 'line-join': 'round' },
				// The zone under the pointer has the same line, thicker: a layer of its own would draw every border twice.
				paint: {
					'line-color': ['case', hovered, paper.zoneHover[theme], paper.zoneLine[theme]],
					'line-width': [
						'interpolate',
						['linear'],
						['zoom'],
						1,
						['case', hovered, 1.2, 0.3],
						8,
						['case', hovered, 2, 1.2],
					],
				},
			},
		},
	];
});

function rowsWithData({ mix, zones }: Atlas): number[] {
	return zones.id.flatMap((_, row) => (Number.isFinite(mix.intensityGPerKwh[row]) ? [row] : []));
}

/** Zone row to color: the row's intensity by look-up, its color along the ramp. */
function color({ mix }: Atlas, rows: number[], theme: Theme): ExpressionSpecification | string {
	if (rows.length === 0) return noDataColor[theme];
	const byRow = rows.flatMap((row) => [row, mix.intensityGPerKwh[row]!]);
	const stops = carbonStops.flatMap((stop) => [stop.value, stop[theme]]);
	return [
		'interpolate',
		['linear'],
		['match', ['get', 'zone'], ...byRow, 0],
		...stops,
	] as unknown as ExpressionSpecification;
}

function hatch(theme: Theme): Picture {
	const period = 8;
	const line = rgb(noDataColor[theme]);
	return paintPicture(period, (x, y) => ((x + y) % period < 1.3 ? line : null));
}

function card({ zones, mix }: Atlas, row: number, { short }: CardPen): Card {
	const intensity = mix.intensityGPerKwh[row]!;
	const text = Number.isFinite(intensity)
		? `${short(intensity)} gCO₂e/kWh · ${mix.intensityYear[row]!}`
		: m.no_data_zone();
	const shares = fuels
		.map((fuel, column) => ({ fuel, share: mix.share[row * fuels.length + column]! }))
		.filter(({ share }) => share > 0);
	const lines: CardLine[] = [{ kind: 'text', text }];
	if (shares.length > 0) lines.push({ kind: 'mix', shares, colors: fuelColors });
	return { title: zones.name[row]!, lines };
}
