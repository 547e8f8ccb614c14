import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { regular, semibold } from './fonts.ts';
import { paper, type Color, type Theme } from '../palette.ts';
import type { Slot } from '../layer.ts';

export type Language = 'en' | 'fr';

/** Id of the vector source in the style. */
export const BASEMAP_SOURCE = 'basemap';

/** Where data layers go in: below the style layer of that id; null = on top of all. */
export const slotBefore: Record<Slot, string | null> = {
	ground: 'lakes',
	border: 'marine',
	mark: 'marine',
	top: null,
};

/** The basemap in paper tones, layers bottom to top. Pure: theme and language in, style layers out. */
export function basemapStyle(theme: Theme, language: Language): LayerSpecification[] {
	const tone = (color: Color) => color[theme];
	return [...ground(tone), ...lines(tone, theme), ...labels(tone, language)];
}

/** A whole style of the basemap alone, reading tiles from `tiles` (an address with {z}/{x}/{y}). */
export function bareStyle(
	theme: Theme,
	language: Language,
	tiles: string,
	fonts: NonNullable<StyleSpecification['font-faces']>,
): StyleSpecification {
	return {
		version: 8,
		'font-faces': fonts,
		sources: { [BASEMAP_SOURCE]: { type: 'vector', tiles: [tiles], minzoom: 0, maxzoom: 6 } },
		layers: basemapStyle(theme, language),
		transition: { duration: 0, delay: 0 },
	};
}

type Tone = (color: Color) => string;

function layer<Type extends LayerSpecification['type']>(
	type: Type,
	id: string,
	rest: Omit<
		Extract<LayerSpecification, { type: Type; source: string }>,
		'id' | 'type' | 'source' | 'source-layer'
	>,
	sourceLayer = id,
): LayerSpecification {
	return { id, type, source: BASEMAP_SOURCE, 'source-layer': sourceLayer, ...rest } as LayerSpecification;
}

function ground(tone: Tone): LayerSpecification[] {
	return [
		{ id: 'ocean', type: 'background', paint: { 'background-color': tone(paper.ocean) } },
		layer('fill', 'ocean-deep', { paint: { 'fill-color': tone(paper.oceanDeep), 'fill-antialias': false } }),
		layer('fill', 'land', { paint: { 'fill-color': tone(paper.land) } }),
		layer('fill', 'glaciers', { paint: { 'fill-color': tone(paper.glacier), 'fill-antialias': false } }),
		layer('fill', 'urban', { paint: { 'fill-color': tone(paper.urban), 'fill-antialias': false } }),
	];
}

function lines(tone: Tone, theme: Theme): LayerSpecification[] {
	const border = (disputed: 0 | 1): LayerSpecification =>
		layer(
			'line',
			disputed ? 'borders-disputed' : 'borders',
			{
				filter: ['==', ['get', 'disputed'], disputed],
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': tone(paper.border),
					'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 0.9, 8, 1.6],
					...(disputed ? { 'line-dasharray': [3, 2.5] } : {}),
				},
			},
			'boundaries',
		);
	return [
		layer('fill', 'lakes', { paint: { 'fill-color': tone(paper.lake) } }),
		layer('line', 'rivers', {
			minzoom: 3,
			filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 4, 4, 5, 6, 6, 12]],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': tone(paper.river),
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 1, 9, 2],
			},
		}),
		layer('line', 'admin1', {
			minzoom: 3,
			filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 5, 20]],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': tone(paper.borderFaint),
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 7, 0.9],
				'line-opacity': theme === 'light' ? 0.9 : 0.8,
			},
		}),
		border(0),
		border(1),
	];
}

function labels(tone: Tone, language: Language): LayerSpecification[] {
	const name: ExpressionSpecification =
		language === 'fr' ? ['coalesce', ['get', 'name_fr'], ['get', 'name']] : ['get', 'name'];
	const halo = { 'text-halo-color': tone(paper.halo), 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
	const rank: ExpressionSpecification = ['get', 'rank'];
	const places = (id: string, capital: boolean): LayerSpecification =>
		layer(
			'symbol',
			id,
			{
				minzoom: 3,
				filter: [
					'all',
					capital ? ['==', ['get', 'capital'], 1] : ['!=', ['get', 'capital'], 1],
					['<=', ['get', 'min_zoom'], ['+', ['zoom'], capital ? 1 : 0]],
				],
				layout: {
					'text-field': name,
					'text-font': [capital ? semibold : regular],
					'text-size': [
						'interpolate',
						['linear'],
						['zoom'],
						3,
						['case', ['<=', rank, 2], 11.5, 10.5],
						8,
						['case', ['<=', rank, 2], 16, ['<=', rank, 5], 14, 12],
					],
					'text-max-width': 8,
					'text-padding': 6,
					'symbol-sort-key': rank,
				},
				paint: { 'text-color': tone(capital ? paper.label : paper.labelSoft), ...halo },
			},
			'places',
		);
	return [
		layer('symbol', 'marine', {
			minzoom: 1,
			filter: ['<=', ['get', 'min_zoom'], ['zoom']],
			layout: {
				'text-field': name,
				'text-font': [regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 6, 13],
				'text-letter-spacing': 0.12,
				'text-max-width': 6,
				'text-padding': 12,
				'symbol-sort-key': rank,
			},
			paint: { 'text-color': tone(paper.labelWater) },
		}),
		places('places', false),
		layer('symbol', 'countries', {
			minzoom: 1,
			filter: [
				'all',
				['<=', ['get', 'min_zoom'], ['+', ['zoom'], 0.5]],
				['>=', ['coalesce', ['get', 'max_zoom'], 9], ['-', ['zoom'], 1]],
			],
			layout: {
				'text-field': ['upcase', name],
				'text-font': [semibold],
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					1,
					['case', ['<=', rank, 2], 10, 8.5],
					5,
					['case', ['<=', rank, 2], 15, ['<=', rank, 4], 13, 11],
				],
				'text-letter-spacing': 0.1,
				'text-line-height': 1.15,
				'text-max-width': 7,
				'text-padding': 8,
				'symbol-sort-key': rank,
			},
			paint: { 'text-color': tone(paper.labelSoft), ...halo },
		}),
		places('capitals', true),
	];
}
