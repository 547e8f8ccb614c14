import type { ExpressionSpecification } from 'maplibre-gl';
import { hubKinds, type Hubs } from '../../atlas/artifacts/hubs.ts';
import { say } from '../../i18n/say.ts';
import { memo } from '../memo.ts';
import { hubColors } from '../network-colors.ts';
import type { MapLayer, Placed } from '../layer.ts';
import { ink, type Theme } from '../palette.ts';
import { pointSource } from '../style/point-source.ts';
import { nearestMark } from '../pick/nearest-mark.ts';

/** Where networks meet: carrier hotels, and edge cities of a content network as rings. */
export const hubs = {
	id: 'hubs',
	titleKey: 'layer_hubs_title',
	group: 'network',
	onByDefault: false,
	needs: ['hubs'],
	artifact: 'hubs',
	legend: {
		kind: 'classes',
		unitKey: 'layer_hubs_unit',
		classes: hubKinds.map((kind) => ({
			color: hubColors[kind],
			labelKey: `layer_hubs_${kind}` as const,
			shape: kind === 'edge' ? ('ring' as const) : ('dot' as const),
		})),
	},
	painting: {
		kind: 'style',
		sources: ({ parts }) => (parts.hubs ? source(parts.hubs) : {}),
		layers: ({ parts, theme }) => (parts.hubs ? painted(theme) : []),
	},
	rows: {
		rowAt: ({ scene: { parts }, view, x, y }) => (parts.hubs ? nearestMark(parts.hubs, view, { x, y }) : -1),
		card: (row, { hubs }) =>
			hubs
				? { title: hubs.name[row]!, lines: [{ kind: 'text', text: say(`layer_hubs_${hubs.kind[row]!}`) }] }
				: null,
	},
} as const satisfies MapLayer;

const source = memo((hubs: Hubs) => ({
	hubs: pointSource(hubs, (row) => ({ name: hubs.name[row]!, kind: hubs.kind[row]! })),
}));

const painted = memo((theme: Theme): Placed[] => {
	const edge: ExpressionSpecification = ['==', ['get', 'kind'], 'edge'];
	return [
		{
			slot: 'mark',
			layer: {
				id: 'hubs-dot',
				type: 'circle',
				source: 'hubs',
				paint: {
					'circle-color': ['case', edge, ink.paper[theme], hubColors.interconnection[theme]],
					'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, 2, 6, 4.5],
					'circle-stroke-color': ['case', edge, hubColors.edge[theme], ink.casing[theme]],
					'circle-stroke-width': 1.3,
				},
			},
		},
	];
});
