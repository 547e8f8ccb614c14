import type { ExpressionSpecification } from 'maplibre-gl';
import type { Atlas } from '../../atlas/atlas.ts';
import { memo } from '../memo.ts';
import type { MapLayer, Placed } from '../painting.ts';
import { carbonStops, noDataColor, paper, type Theme } from '../palette.ts';
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
} as const satisfies MapLayer;

const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Name of the hatching of zones without data; `images.ts` draws it. */
export const HATCH = 'no-data';

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
