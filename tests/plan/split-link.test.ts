import { expect, test } from 'vitest';
import { lengthKm } from '../../src/lib/geo/polyline.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { iowaNebraska } from '../../src/lib/plan/examples/iowa-nebraska.ts';
import { setLink } from '../../src/lib/plan/edits/links/set-link.ts';
import { splitLink } from '../../src/lib/plan/edits/links/split-link.ts';
import { siteById } from '../../src/lib/plan/lookup.ts';

const start = iowaNebraska;
const link = start.links[0]!;
const [from, to] = [siteById(start, link.from)!.position, siteById(start, link.to)!.position];

test('a link is cut by a site on its line; both halves keep the fiber and their part of the route', () => {
	const bend: Position = [from[0], to[1] - 0.2];
	const routed = setLink(start, link.id, { route: [from, bend, to], fiberPairs: 8 });
	if (!routed.ok) throw new Error('no route');
	const cut = splitLink(routed.value, link.id, {
		name: 'Hut',
		position: [(bend[0] + to[0]) / 2, (bend[1] + to[1]) / 2 + 0.01],
	});
	if (!cut.ok) throw new Error(JSON.stringify(cut.problems));
	const [first, second] = [cut.value.links[0]!, cut.value.links.at(-1)!];
	const hut = cut.value.sites.at(-1)!;
	expect([first.from, first.to, second.from, second.to]).toEqual([link.from, hut.id, hut.id, link.to]);
	expect([first.fiberPairs, second.fiberPairs]).toEqual([8, 8]);
	expect(first.route).toEqual([from, bend, hut.position]);
	expect(second.route).toBeNull();
	expect(lengthKm(first.route!) + lengthKm([hut.position, to])).toBeCloseTo(lengthKm([from, bend, to]), 1);
});

test('a link is not cut at its end', () => {
	const cut = splitLink(start, link.id, { name: 'Hut', position: from });
	expect(cut.ok).toBe(false);
});
