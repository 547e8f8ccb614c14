import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	LineLayerSpecification,
} from 'maplibre-gl';
import { NO_SYSTEM, type Fiber } from '../../atlas/artifacts/fiber.ts';
import { m } from '../../i18n/compiled/messages.js';
import type { Card, CardLine, CardPen } from '../../state/card.ts';
import { memo } from '../memo.ts';
import { fiberColors } from '../network-colors.ts';
import { spanAt, spanLine } from '../pick/span-at.ts';
import type { MapLayer, Placed } from '../layer.ts';
import type { Theme } from '../palette.ts';

/** The fiber map: spans on land, known or modelled, and systems at sea. */
export const fiber = {
	id: 'fiber',
	titleKey: 'layer_fiber_title',
	group: 'network',
	onByDefault: false,
	needs: ['fiber'],
	artifact: 'fiber',
	legend: {
		kind: 'classes',
		unitKey: 'layer_fiber_unit',
		classes: [
			{ color: fiberColors.known, labelKey: 'layer_fiber_known', shape: 'line' },
			{ color: fiberColors.modelled, labelKey: 'layer_fiber_modelled', shape: 'line-dashed' },
			{ color: fiberColors.sea, labelKey: 'layer_fiber_sea', shape: 'line-dotted' },
		],
	},
	painting: {
		kind: 'style',
		sources: ({ parts }) => (parts.fiber ? source(parts.fiber) : {}),
		layers: ({ parts, theme }) => (parts.fiber ? painted(theme) : []),
	},
	rows: {
		rowAt: ({ scene: { parts }, view, x, y }) => (parts.fiber ? spanAt(parts.fiber, view, { x, y }) : -1),
		card: (span, { fiber }, pen) => (fiber ? card(fiber, span, pen) : null),
	},
} as const satisfies MapLayer;

/** `known`, `modelled` or `sea`. */
export function spanStyle(
	{ edgeKind, confidence }: Pick<Fiber, 'edgeKind' | 'confidence'>,
	span: number,
): keyof typeof fiberColors {
	if (edgeKind[span] === 1) return 'sea';
	return confidence[span] === 1 ? 'known' : 'modelled';
}

const source = memo((fiber: Fiber): Record<string, GeoJSONSourceSpecification> => ({
	fiber: {
		type: 'geojson',
		tolerance: 0.6,
		data: {
			type: 'FeatureCollection',
			features: Array.from(fiber.from, (_, span) => ({
				type: 'Feature',
				id: span,
				geometry: { type: 'LineString', coordinates: spanLine(fiber, span) },
				properties: { style: spanStyle(fiber, span), trunk: fiber.trunk[span]! },
			})),
		},
	},
}));

const painted = memo((theme: Theme): Placed[] => [
	line('modelled', theme, { 'line-width': width(0.5, 1.3), 'line-dasharray': [3, 2], 'line-opacity': 0.8 }),
	line(
		'sea',
		theme,
		{ 'line-width': width(0.7, 1.6), 'line-dasharray': [1, 2], 'line-opacity': 0.95 },
		'round',
	),
	line('known', theme, { 'line-width': width(0.8, 2), 'line-opacity': 0.9 }),
]);

function line(
	style: keyof typeof fiberColors,
	theme: Theme,
	paint: NonNullable<LineLayerSpecification['paint']>,
	cap: 'butt' | 'round' = 'butt',
): Placed {
	return {
		slot: 'mark',
		layer: {
			id: `fiber-${style}`,
			type: 'line',
			source: 'fiber',
			filter: ['==', ['get', 'style'], style],
			layout: { 'line-join': 'round', 'line-cap': cap },
			paint: { 'line-color': fiberColors[style][theme], ...paint },
		},
	};
}

function width(far: number, near: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], 1, far, 7, near];
}

/** Both ends, how sure, how long; a system and its source only at sea. */
function card(fiber: Fiber, span: number, { short }: CardPen): Card {
	const town = (node: number) => fiber.name[node] || m.layer_fiber_junction();
	const sure = fiber.confidence[span] === 1 ? m.layer_fiber_known() : m.layer_fiber_modelled();
	const lines: CardLine[] = [
		{ kind: 'text', text: `${sure} · ${m.layer_fiber_km({ km: short(fiber.lengthKm[span]!) })}` },
	];
	const system = fiber.system[span]!;
	if (system !== NO_SYSTEM) {
		const year = fiber.systemYear[system]!;
		const ready = year > 0 ? ` · ${m.layer_fiber_years({ year })}` : '';
		const source = fiber.systemSource[system]!;
		lines.push({ kind: 'text', text: `${fiber.systemName[system]!}${ready}` });
		if (source) lines.push({ kind: 'fine', text: `${m.layer_fiber_schematic()}. ${source}` });
	}
	return { title: `${town(fiber.from[span]!)} – ${town(fiber.to[span]!)}`, lines };
}
