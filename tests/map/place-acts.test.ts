import { expect, test } from 'vitest';
import { placeActs, type PlaceAsked } from '../../src/lib/map/controls/place-acts.ts';
import { scene as sceneOf, site } from './scene-fixture.ts';
import { linkFields } from '../../src/lib/plan/fields/fields-of.ts';

function asked(change: Partial<PlaceAsked> = {}, route: [number, number][] | null = null) {
	const told: unknown[] = [];
	const base = sceneOf('light', []);
	const link = { id: 'l', from: 'a', to: 'b', ...linkFields.initial, route };
	const acts = placeActs({
		scene: { ...base, plan: { ...base.plan, sites: [site('a', 0, 0), site('b', 1, 1)], links: [link] } },
		position: [1, 2],
		linkId: null,
		areaId: null,
		events: {
			onsplitlink: (...given) => told.push(['split', ...given]),
			onchooselink: (id) => told.push(['choose', id]),
			ontool: (tool) => told.push(['tool', tool]),
			ondrawroute: (...given) => told.push(['route', ...given]),
		},
		startArea: () => told.push('start'),
		chooseArea: (id) => told.push(['area', id]),
		removeCorner: null,
		...change,
	});
	return { acts, told, ids: acts.map(({ id }) => id) };
}

test('the open map offers a site, what is here, and an area', () => {
	expect(asked().ids).toEqual(['add-site', 'here', 'area']);
});

test('a link is split or gets a route; only one with a route is edited or made straight', () => {
	expect(asked({ linkId: 'l' }).ids.slice(3)).toEqual(['split', 'route']);
	const drawn = asked({ linkId: 'l' }, [
		[0, 0],
		[1, 1],
	]);
	expect(drawn.ids.slice(3)).toEqual(['split', 'route', 'edit', 'straight']);
	for (const { act } of drawn.acts.slice(3)) act();
	expect(drawn.told).toEqual([
		['split', 'l', [1, 2]],
		['choose', 'l'],
		['tool', 'draw-route'],
		['choose', 'l'],
		['tool', 'edit-shape'],
		['route', 'l', null],
	]);
});

test('an area is chosen before its shape is taken in hand; a corner that lies here goes first', () => {
	const { acts, told, ids } = asked({ areaId: 'z', removeCorner: () => undefined });
	expect(ids[0]).toBe('remove-corner');
	acts.at(-1)!.act();
	expect(told).toEqual([
		['area', 'z'],
		['tool', 'edit-shape'],
	]);
});
