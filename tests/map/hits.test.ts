import { expect, test } from 'vitest';
import { fuels } from '../../src/lib/atlas/fuel.ts';
import type { LayerHit } from '../../src/lib/map/events.ts';
import { layerList } from '../../src/lib/map/layers/index.ts';
import { cardNeeds, cardOf } from '../../src/lib/map/pick/card-of.ts';
import { hitAt, thingAt } from '../../src/lib/map/pick/hit-at.ts';
import { markedFeatures } from '../../src/lib/map/style/hover-mark.ts';
import { siteMarks } from '../../src/lib/map/ink/shapes/marks.ts';
import { linkLines } from '../../src/lib/map/ink/shapes/lines.ts';
import { project, viewAt } from '../../src/lib/map/view.ts';
import { scene as sceneOf, site } from './scene-fixture.ts';
import { linkFields } from '../../src/lib/plan/fields/fields-of.ts';
import { areaFields } from '../../src/lib/plan/fields/fields-of.ts';

const pen = {
	short: (value: number) => String(value),
	power: (mw: number) => ({ value: String(mw), unit: 'MW' }),
};

function under(layersOn: string[], lng: number, lat: number): readonly LayerHit[] {
	const view = viewAt([lng, lat], 8, 800, 600);
	return hitAt(sceneOf('light', layersOn), view, { position: [lng, lat], x: 400, y: 300 }, null).under;
}

test('a hit names the rows of the layers that are on, the topmost first', () => {
	expect(under(['plants', 'campuses'], 0, 0)).toEqual([
		{ layer: 'campuses', row: 0 },
		{ layer: 'plants', row: 0 },
	]);
	expect(under(['plants'], 0, 0)).toEqual([{ layer: 'plants', row: 0 }]);
	expect(under([], 0, 0)).toEqual([]);
	expect(under(['plants', 'campuses'], 50, 50)).toEqual([]);
});

test('the card is that of the topmost row, and a name that is not here yet is asked for', () => {
	const { parts } = sceneOf('light', []);
	const plant: LayerHit[] = [{ layer: 'plants', row: 1 }];
	const without = cardOf(plant, parts, pen)!;
	expect(without.lines[0]).toMatchObject({ kind: 'text' });
	expect(JSON.stringify(without.lines)).toContain('5 MW');
	expect(cardNeeds(plant)).toEqual(['plant-names']);
	expect(cardOf(plant, { ...parts, 'plant-names': { name: ['big', 'small'] } }, pen)!.title).toBe('small');
	expect(cardOf([{ layer: 'campuses', row: 2 }, ...plant], parts, pen)!.title).toBe('three');
	expect(cardOf([], parts, pen)).toBeNull();
	expect(cardOf(plant, {}, pen)).toBeNull();
});

test('the card of a zone says its intensity and mix; without data it says so', () => {
	const { parts } = sceneOf('light', []);
	parts.atlas!.mix.share[fuels.length + 2] = 0.5;
	const zone = (row: number) => cardOf([{ layer: 'zones', row }], parts, pen)!.lines;
	expect(zone(1)).toMatchObject([
		{ kind: 'text', text: '40 gCO₂e/kWh · 2024' },
		{ kind: 'mix', shares: [{ fuel: fuels[2], share: 0.5 }] },
	]);
	expect(zone(2)).toHaveLength(1);
	expect(JSON.stringify(zone(2))).not.toContain('NaN');
});

test('every layer of the atlas but borders says what is under the pointer; every layer of the plan which thing', () => {
	const silent = layerList.filter(({ rows, things }) => !rows && !things).map(({ id }) => id);
	expect(silent).toEqual(['operators', 'rings']);
});

test('a feature is marked only where its layer is on', () => {
	const hit = {
		position: [0, 0] as [number, number],
		x: 0,
		y: 0,
		under: [{ layer: 'zones', row: 1 } as const],
		thing: null,
	};
	expect(markedFeatures(hit, sceneOf('light', ['zones']))).toEqual([
		{ source: 'zones', sourceLayer: 'zones', id: 1 },
	]);
	expect(markedFeatures(hit, sceneOf('light', []))).toEqual([]);
});

test('a site lies over a link, a link over an area, each only while it is shown', () => {
	const view = viewAt([0, 0], 6, 800, 600);
	const sites = [site('a', 0, 0), site('b', 2, 0)];
	const link = { id: 'l', from: 'a', to: 'b', ...linkFields.initial, route: null };
	const ring: [number, number][] = [
		[-1, -1],
		[3, -1],
		[3, 1],
		[-1, 1],
		[-1, -1],
	];
	const area = { id: 'z', name: 'z', ...areaFields.initial, polygons: [[ring]], kind: 'parcel' as const };
	const base = sceneOf('light', ['sites', 'links', 'areas']);
	const scene = { ...base, plan: { ...base.plan, sites, links: [link], areas: [area] } };
	const marks = siteMarks(sites, view.worldPx, view.zoom, null);
	const lines = linkLines([link], marks, view.worldPx);
	const thing = (lng: number, lat: number, layersOn: string[] = [...scene.layersOn]) => {
		const pixel = project(view, [lng, lat]);
		const shown = { ...scene, layersOn: new Set(layersOn) };
		return thingAt({ scene: shown, view, position: [lng, lat], ...pixel, marks, lines, slopPx: 3 });
	};
	expect(thing(0, 0)).toEqual({ kind: 'site', id: 'a' });
	expect(thing(1, 0)).toEqual({ kind: 'link', id: 'l' });
	expect(thing(1, 0, ['sites', 'areas'])).toEqual({ kind: 'area', id: 'z' });
	expect(thing(0, 0, ['links'])).toEqual({ kind: 'link', id: 'l' });
	expect(thing(10, 5)).toBeNull();
});
