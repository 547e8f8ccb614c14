import { readdirSync } from 'node:fs';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import enMap from '../../src/messages/en/map.json';
import enNetwork from '../../src/messages/en/network.json';
import frMap from '../../src/messages/fr/map.json';
import frNetwork from '../../src/messages/fr/network.json';
import { basemapStyle } from '../../src/lib/map/style/basemap.ts';
import { compose } from '../../src/lib/map/style/compose.ts';
import { fontFaces } from '../../src/lib/map/style/fonts.ts';
import { picture } from '../../src/lib/map/style/pictures.ts';
import { layers } from '../../src/lib/map/layers/index.ts';
import { changes } from '../../src/lib/map/style/style-sync.ts';
import { scene } from './scene-fixture.ts';

const en = { ...enMap, ...enNetwork };
const fr = { ...frMap, ...frNetwork };
const ids = layers.map((layer) => layer.id);

function style(
	theme: 'light' | 'dark',
	on: Iterable<string>,
	language: 'en' | 'fr' = 'en',
): StyleSpecification {
	const { sources, layers } = compose(scene(theme, on), language, []);
	const drawn = layers.filter((layer) => layer.type !== 'points');
	return { version: 8, 'font-faces': fontFaces('https://here/fonts/'), sources, layers: drawn };
}

test('every file of layers/ is on the list', () => {
	const files = readdirSync('src/lib/map/layers').filter((file) => file !== 'index.ts');
	expect(files.length).toBeGreaterThan(4);
	expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual([...ids].sort());
});

test.each(['light', 'dark'] as const)('every layer paints by the style specification, %s', (theme) => {
	for (const language of ['en', 'fr'] as const) {
		expect(validateStyleMin(style(theme, ids, language)).map(String)).toEqual([]);
	}
	for (const id of ids) expect(validateStyleMin(style(theme, [id])).map(String)).toEqual([]);
});

test('a wrong paint would be found', () => {
	const broken = style('light', ids);
	(broken.layers[1] as { paint: object }).paint = { 'fill-colour': 'red' };
	expect(validateStyleMin(broken)).not.toEqual([]);
});

test('the themes differ in color only, so that a switch loses no layer', () => {
	const [light, dark] = (['light', 'dark'] as const).map((theme) => style(theme, ids).layers);
	expect(dark!.map((layer) => layer.id)).toEqual(light!.map((layer) => layer.id));
	const filters = (all: typeof light) => all!.map((layer) => ('filter' in layer ? layer.filter : null));
	expect(filters(dark)).toEqual(filters(light));
});

test('the same scene gives the same style objects', () => {
	const one = scene('light', ids);
	expect(compose({ ...one }, 'en', []).layers).toEqual(compose(one, 'en', []).layers);
	compose({ ...one }, 'en', []).layers.forEach((layer, i) => {
		if (layer.type !== 'points') expect(layer).toBe(compose(one, 'en', []).layers[i]);
	});
});

test('carbon lies on the land and under the water; campus names lie over places, and what keeps labels from sites on top', () => {
	const order = style('light', ids).layers.map((layer) => layer.id);
	const at = (id: string) => order.indexOf(id);
	expect(at('land')).toBeLessThan(at('zones-fill'));
	expect(at('zones-fill')).toBeLessThan(at('lakes'));
	expect(at('zones-line')).toBeLessThan(at('places'));
	expect(at('campuses-label')).toBeGreaterThan(at('capitals'));
	expect(order.at(-1)).toBe('shields');
});

test('no label asks for a font that is not bundled, and every font file is there', () => {
	const files = readdirSync('static/fonts');
	const faces = fontFaces('https://here/fonts/');
	for (const { url } of Object.values(faces).flat()) expect(files).toContain(url.split('/').at(-1));
	for (const layer of style('light', ids).layers) {
		if (layer.type !== 'symbol' || !layer.layout?.['text-font']) continue;
		expect(Object.keys(faces)).toEqual(expect.arrayContaining(layer.layout['text-font'] as string[]));
	}
});

test('labels are French on a French page', () => {
	expect(JSON.stringify(basemapStyle('light', 'fr'))).toContain('name_fr');
	expect(JSON.stringify(basemapStyle('light', 'en'))).not.toContain('name_fr');
});

test('every picture that a style names can be drawn', () => {
	const text = (['light', 'dark'] as const).map((theme) => JSON.stringify(style(theme, ids).layers)).join();
	const names = new Set(
		[...text.matchAll(/"((?:campus|no-data)-[a-z]+(?:-[a-z]+)?)"/g)].map(([, name]) => name!),
	);
	expect(names.size).toBe(8);
	for (const name of names) expect(picture(name)!.data.some((value) => value > 0)).toBe(true);
	expect(picture('somebody-else')).toBeNull();
});

test('every key of every layer is in both catalogs', () => {
	const keys = layers.flatMap((layer) => [
		layer.titleKey,
		layer.legend.unitKey,
		...(layer.legend.kind === 'classes' ? layer.legend.classes.map((one) => one.labelKey) : []),
	]);
	expect(keys.length).toBeGreaterThan(20);
	for (const key of keys) {
		expect(Object.keys(en)).toContain(key);
		expect(Object.keys(fr)).toContain(key);
	}
	expect(Object.keys(fr)).toEqual(Object.keys(en));
});

test('only what changed is changed', () => {
	const before = { 'fill-color': 'red', 'fill-opacity': 1, 'fill-pattern': 'x' };
	expect(changes(before, { 'fill-color': 'blue', 'fill-opacity': 1 })).toEqual([
		['fill-color', 'blue'],
		['fill-pattern', undefined],
	]);
});
