import { beforeAll, expect, test } from 'vitest';
import { loadFiber } from '../../src/lib/atlas/load.ts';
import { loadPart } from '../../src/lib/atlas/parts.ts';
import { readAtlasFile } from '../../src/cli/input/read-atlas.ts';
import { ringsGeojson } from '../../src/lib/exchange/rings-geojson.ts';
import { areaOf, holds } from './rings-oracle.ts';
import { defaults } from '../../src/lib/planning/assumptions/assumed.ts';
import { explainRegionTrip } from '../../src/lib/planning/explain/reach.ts';
import { naiveCircle, naiveRadiusKm } from '../../src/lib/planning/network/rings/naive-circles.ts';
import { networkOf, type Network } from '../../src/lib/planning/network/graph/network.ts';
import { rttMs } from '../../src/lib/planning/network/delay/delay.ts';
import {
	ringSets,
	type RingAnswer,
	type RingQuestion,
} from '../../src/lib/planning/network/rings/ring-sets.ts';
import { userReach } from '../../src/lib/planning/network/cloud/user-reach.ts';
import { ran } from '../cli/run.ts';

let network: Network;
beforeAll(async () => {
	const parts = await loadFiber(readAtlasFile);
	if (!parts.ok) throw new Error('no fiber');
	network = networkOf(parts.value.fiber, parts.value.land);
});

const desMoines = { id: 'a', position: [-93.6, 41.6] as [number, number] };
const columbus = { id: 'b', position: [-83, 40] as [number, number] };
const ask = (more: Partial<RingQuestion>): { parts: (RingAnswer | null)[]; answer: RingAnswer } => {
	const steps = ringSets(network, {
		sites: [desMoines],
		thresholdsMs: [1, 5],
		kind: 'private',
		mode: 'each',
		band: false,
		hurry: false,
		...more,
	});
	const parts: (RingAnswer | null)[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done) return { parts, answer: step.value };
		parts.push(step.value);
	}
};

test('the file of the screen is the file of the CLI', async () => {
	const { answer } = ask({ thresholdsMs: [1, 5, 10] });
	const cli = await ran(['rings', '--at', '41.6,-93.6', '--ms', '1,5,10']);
	expect(cli.code).toBe(0);
	expect([...cli.out.matchAll(/"rtt_ms":(\d+)/g)].map(([, ms]) => ms)).toEqual(['10', '5', '1']);
	expect(ringsGeojson([{ rings: answer.sets[0]!.planning, kind: 'private', band: 'planning' }])).toBe(
		cli.out,
	);
});

test('low reaches farther than planning, planning farther than high, and the part before has the planning value already', () => {
	const { parts, answer } = ask({ thresholdsMs: [5], band: true });
	const { planning, low, high } = answer.sets[0]!;
	const [l, p, h] = [low!, planning, high!].map((rings) => areaOf(rings[0]!.polygons));
	expect(l).toBeGreaterThan(p! * 1.05);
	expect(h).toBeLessThan(p! * 0.95);
	const first = parts.find((part) => part !== null)!;
	expect(first).toMatchObject({ complete: false, sets: [{ low: null, high: null }] });
	expect(first.sets[0]!.planning).toEqual(planning);
	expect(answer.complete).toBe(true);
});

test('a place near all lies in the rings of each; a place near any lies in one at least', () => {
	const sites = [desMoines, columbus];
	const each = ask({ sites, thresholdsMs: [10] }).answer.sets.map(({ planning }) => planning[0]!.polygons);
	const all = ask({ sites, thresholdsMs: [10], mode: 'all' }).answer;
	const any = ask({ sites, thresholdsMs: [10], mode: 'any' }).answer;
	const chicago: [number, number] = [-87.7, 41.9];
	expect(each.every((polygons) => holds(polygons, chicago))).toBe(true);
	expect(holds(all.sets[0]!.planning[0]!.polygons, chicago)).toBe(true);
	for (const site of sites) expect(holds(any.sets[0]!.planning[0]!.polygons, site.position)).toBe(true);
	expect(areaOf(all.sets[0]!.planning[0]!.polygons)).toBeLessThan(areaOf(any.sets[0]!.planning[0]!.polygons));
	expect(all.emptyMs).toEqual([]);
});

test('an empty intersection says which thresholds, and the least that would do', () => {
	const sites = [desMoines, columbus];
	const { answer } = ask({ sites, thresholdsMs: [1, 2, 20], mode: 'all' });
	expect(answer.emptyMs).toEqual([1, 2]);
	const needed = answer.neededMs!;
	expect(needed).toBeGreaterThan(2);
	const near = ask({ sites, thresholdsMs: [needed * 0.93, needed * 1.03], mode: 'all' }).answer;
	expect(near.emptyMs).toEqual([needed * 0.93]);
});

test('a site in mid-ocean is named with its reason, the others keep their rings; near all of them is then nowhere', () => {
	const sea = { id: 'sea', position: [-140, 0] as [number, number] };
	const { answer } = ask({ sites: [desMoines, sea] });
	expect(answer.unreached).toMatchObject([{ siteId: 'sea', problem: { key: 'network_no_landing' } }]);
	expect(answer.sets.map(({ siteIds }) => siteIds)).toEqual([['a']]);
	const all = ask({ sites: [desMoines, sea], mode: 'all' }).answer;
	expect(all).toMatchObject({ sets: [], emptyMs: [1, 5], neededMs: null });
});

test('in a hurry the answer comes at once and is coarser', () => {
	const { parts, answer } = ask({ band: true, hurry: true });
	expect(parts).toEqual([]);
	const points = (answer: RingAnswer) => answer.sets[0]!.planning[1]!.polygons.flat(2).length;
	expect(points(answer)).toBeLessThan(points(ask({}).answer) / 2);
	expect(answer.sets[0]!.low).not.toBeNull();
});

test('a naive circle takes the round trip of 1.3 times its radius; under the equipment it has no size', () => {
	for (const ms of [0.5, 5, 50]) expect(rttMs(1.3 * naiveRadiusKm(ms))).toBeCloseTo(ms, 1);
	expect(naiveCircle([0, 0], 0.1)).toBeNull();
	expect(naiveCircle([0, 0], 400)).toBeNull();
});

test('the nearest region explains its own round trip, and more people are within a longer one', async () => {
	const [regions, people] = await Promise.all([
		loadPart(readAtlasFile, 'regions'),
		loadPart(readAtlasFile, 'people'),
	]);
	if (!regions.ok || !people.ok) throw new Error('no regions');
	const reach = userReach(network, desMoines.position, regions.value, people.value);
	if (!reach.ok) throw new Error('no reach');
	const [nearest] = reach.value.regions;
	expect(nearest!.id).toBe('azure:centralus');
	const steps = explainRegionTrip(nearest!, defaults, (value: number, digits: number) =>
		value.toFixed(digits),
	).steps;
	const [, trip, , high] = steps;
	expect(trip!.expression).toMatch(new RegExp(`= ${nearest!.trip.planningMs.toFixed(2)} ms$`));
	expect(evaluated(trip!.expression)).toBeCloseTo(nearest!.trip.planningMs, 1);
	expect(evaluated(high!.expression)).toBeCloseTo(nearest!.trip.highMs, 1);
	const [near, middle, far] = reach.value.people;
	expect(near).toBeGreaterThan(0);
	expect(middle).toBeGreaterThan(near!);
	expect(far).toBeGreaterThan(middle!);
});

/** What a formula's left side comes to. */
function evaluated(expression: string): number {
	const left = expression.split(' = ')[0]!;
	const code = left
		.replaceAll('km/ms', '')
		.replace(/\b(ms|km)\b/g, '')
		.replaceAll('×', '*')
		.replaceAll('−', '-')
		.replaceAll('e^', 'Math.E**');
	return Number(new Function(`return ${code}`)());
}
