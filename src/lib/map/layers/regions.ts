import type { ExpressionSpecification } from 'maplibre-gl';
import type { Regions } from '../../atlas/artifacts/regions.ts';
import { regular } from '../style/fonts.ts';
import type { MessageKey } from '../../base/message.ts';
import { m } from '../../i18n/compiled/messages.js';
import { say } from '../../i18n/say.ts';
import type { Card, CardPen } from '../../state/card.ts';
import { memo } from '../memo.ts';
import { providerColors } from '../network-colors.ts';
import type { MapLayer, Placed } from '../layer.ts';
import { ink, paper, type Theme } from '../palette.ts';
import { pointSource } from '../style/point-source.ts';
import { nearestMark } from '../pick/nearest-mark.ts';

const providers = Object.keys(providerColors) as (keyof typeof providerColors)[];

/** Cloud regions by provider; named from near. */
export const regions = {
	id: 'regions',
	titleKey: 'layer_regions_title',
	group: 'network',
	onByDefault: false,
	needs: ['regions'],
	artifact: 'regions',
	legend: {
		kind: 'classes',
		unitKey: 'layer_regions_unit',
		classes: providers.map((provider) => ({
			color: providerColors[provider],
			labelKey: `layer_regions_${provider}` as const,
			shape: 'dot' as const,
		})),
	},
	painting: {
		kind: 'style',
		sources: ({ parts }) => (parts.regions ? source(parts.regions) : {}),
		layers: ({ parts, theme }) => (parts.regions ? painted(theme) : []),
	},
	rows: {
		rowAt: ({ scene: { parts }, view, x, y }) =>
			parts.regions ? nearestMark(parts.regions, view, { x, y }) : -1,
		card: (row, { regions }, pen) => (regions ? card(regions, row, pen) : null),
	},
} as const satisfies MapLayer;

const source = memo((regions: Regions) => ({
	regions: pointSource(regions, (row) => ({
		provider: regions.provider[row]!,
		name: `${regions.provider[row]!} ${regions.region[row]!}`,
	})),
}));

const painted = memo((theme: Theme): Placed[] => {
	const color = [
		'match',
		['get', 'provider'],
		...providers.flatMap((provider) => [provider, providerColors[provider][theme]]),
		ink.inkSoft[theme],
	] as unknown as ExpressionSpecification;
	return [
		{
			slot: 'mark',
			layer: {
				id: 'regions-dot',
				type: 'circle',
				source: 'regions',
				paint: {
					'circle-color': color,
					'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, 3.2, 6, 6],
					'circle-stroke-color': ink.casing[theme],
					'circle-stroke-width': 1.4,
				},
			},
		},
		{
			slot: 'mark',
			layer: {
				id: 'regions-label',
				type: 'symbol',
				source: 'regions',
				minzoom: 4.5,
				layout: {
					'text-field': ['get', 'name'],
					'text-font': [regular],
					'text-size': 11,
					'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
					'text-radial-offset': 0.8,
					'text-justify': 'auto',
					'text-optional': true,
				},
				paint: { 'text-color': color, 'text-halo-color': paper.halo[theme], 'text-halo-width': 1.4 },
			},
		},
	];
});

function card({ metro, provider, region, precisionKm }: Regions, row: number, { short }: CardPen): Card {
	const owner = say(`layer_regions_${provider[row]!}` as MessageKey);
	return {
		title: metro[row]!,
		lines: [
			{ kind: 'text', text: `${owner} · ${region[row]!}` },
			{ kind: 'fine', text: m.layer_regions_precision({ km: short(precisionKm[row]!) }) },
		],
	};
}
