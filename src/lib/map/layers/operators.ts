import { regular } from '../style/fonts.ts';
import { memo } from '../memo.ts';
import type { MapLayer, Placed } from '../layer.ts';
import { paper, type Theme } from '../palette.ts';
import { zonesSource } from '../style/sources.ts';

/** Borders of the areas that one grid operator runs: what fails together. */
export const operators = {
	id: 'operators',
	titleKey: 'layer_operators_title',
	group: 'energy',
	onByDefault: false,
	needs: [],
	artifact: 'operators',
	legend: {
		kind: 'classes',
		unitKey: 'layer_operators_unit',
		classes: [{ color: paper.operatorLine, labelKey: 'layer_operators_border', shape: 'ring' }],
	},
	painting: { kind: 'style', sources: () => zonesSource, layers: ({ theme }) => painted(theme) },
} as const satisfies MapLayer;

const painted = memo((theme: Theme): Placed[] => [
	{
		slot: 'border',
		layer: {
			id: 'operators-line',
			type: 'line',
			source: 'zones',
			'source-layer': 'operators',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': paper.operatorLine[theme],
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1, 7, 2.4],
				'line-opacity': 0.9,
			},
		},
	},
	{
		slot: 'border',
		layer: {
			id: 'operators-label',
			type: 'symbol',
			source: 'zones',
			'source-layer': 'operators',
			minzoom: 3,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 360,
				'text-field': ['coalesce', ['get', 'name'], ['get', 'id'], ''],
				'text-font': [regular],
				'text-size': 11,
				'text-offset': [0, 0.8],
			},
			paint: {
				'text-color': paper.operatorLine[theme],
				'text-halo-color': paper.halo[theme],
				'text-halo-width': 1.4,
			},
		},
	},
]);
