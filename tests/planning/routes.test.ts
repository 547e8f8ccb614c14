import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFiber } from '../../src/lib/atlas/load.ts';
import { lengthKm } from '../../src/lib/geo/polyline.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import type { Link, Plan } from '../../src/lib/plan/plan.ts';
import { defaultScenario } from '../../src/lib/plan/scenario.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import type { Evaluation } from '../../src/lib/planning/evaluation.ts';
import { explainDown, explainRoute } from '../../src/lib/planning/explain/link.ts';
import { explainPair } from '../../src/lib/planning/explain/pair.ts';
import { linkFacts } from '../../src/lib/planning/network/links/link-facts.ts';
import { linkRoutes } from '../../src/lib/planning/network/routes/link-routes.ts';
import { networkOf } from '../../src/lib/planning/network/graph/network.ts';
import { pairRow } from '../../src/lib/planning/network/pairs/pair-columns.ts';
import { fiberMap } from '../../src/lib/planning/network/fiber-map.ts';
import { mapPairs } from '../../src/lib/planning/network/pairs/map-pairs.ts';
import type { PairTable } from '../../src/lib/planning/network/pairs/pair-table.ts';
import { routeBetween } from '../../src/lib/planning/network/routes/routes.ts';
import { routeMethods } from '../../src/lib/planning/network/routes/route-method.ts';
import { defaults } from '../../src/lib/planning/assumptions/assumed.ts';
import { smallAtlas, smallWorld } from '../fixtures/atlas.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { valueOf } from '../fixtures/result.ts';
import { linkFields } from '../../src/lib/plan/fields/fields-of.ts';

const { fiber, land } = valueOf(await loadFiber((file) => readFile(`static/atlas/${file}`)));
const network = networkOf(fiber, land);
const evaluated = (plan: Plan): Evaluation =>
	valueOf(evaluate({ atlas: smallAtlas, fiber: fiberMap(network) }, plan, defaultScenario));
/** A table that remembers nothing yet. */
const freshTable = () => mapPairs({ ...network });
function columnsOf(table: PairTable, positions: readonly Position[]) {
	const steps = table.columns(positions);
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
	}
}
const linkOf = (route: Position[] | null, more: Partial<Link> = {}): Link => ({
	id: 'l',
	from: 'mtp',
	to: 'fay',
	...linkFields.initial,
	route,
	...more,
});
const mtp: Position = [-87.895, 42.6744];
const fay: Position = [-84.5222, 33.4486];
const fairwater = (route: Position[] | null, lineFrom: Link['lineFrom'] = 'sketch'): Plan => ({
	...planOf(site('mtp', ...mtp, 300), site('fay', ...fay, 300)),
	links: [linkOf(route, { lineFrom })],
});
const format = (value: number, digits: number) =>
	value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** By way of a point in the east that makes the line so long. */
function lineOf(km: number): Position[] {
	let [low, high] = [-86, -70];
	while (high - low > 1e-10) {
		const lng = (low + high) / 2;
		if (lengthKm([mtp, [lng, 38], fay]) < km) low = lng;
		else high = lng;
	}
	return [mtp, [low, 38], fay];
}

describe('S4: Wisconsin and Georgia', () => {
	test('the floor is 10.45 ms and the route over the fiber map lies above it, in its range', () => {
		const [pair] = evaluated(fairwater(null)).pairs;
		expect(pair!.greatCircleKm).toBeCloseTo(1067.31, 1);
		expect(pair!.rttFloorMs).toBeCloseTo(10.45, 2);
		expect(pair).toMatchObject({ method: 'network', linked: true });
		const { rttFloorMs, rttLowMs, rttMs, rttHighMs } = pair!;
		expect([rttFloorMs, rttLowMs, rttMs, rttHighMs]).toEqual(
			[rttFloorMs, rttLowMs, rttMs, rttHighMs].toSorted((a, b) => a - b),
		);
		expect(rttMs).toBeLessThan(18);
	});

	test('a drawn route of 1,600 km replaces the model: stretch 1.50 and equation 1.3 by hand', () => {
		const [pair] = evaluated(fairwater(lineOf(1600), 'survey')).pairs;
		expect(pair).toMatchObject({ method: 'surveyed', confidence: 'high', spans: 0, modelledKm: 0 });
		expect(pair!.stretch).toBeCloseTo(1.5, 2);
		// 2 x (1600 km x 4.8967 us/km + 60 us + 20 amplifiers x 0.15 us)
		expect(pair!.rttMs).toBeCloseTo((2 * (1600 * 4.8967 + 60 + 20 * 0.15)) / 1000, 2);
		expect(pair!.rttLowMs).toBe(pair!.rttMs);
		expect(pair!.rttHighMs).toBeCloseTo((2 * (1680 * 4.8967 + 60 + 21 * 0.15)) / 1000, 2);
	});

	test('a sketch has a wider range than the fiber map, a file one as wide as its known spans, and only a survey is tight', () => {
		const width = (plan: Plan) => {
			const { method, confidence, rttLowMs, rttMs, rttHighMs } = evaluated(plan).pairs.at(0)!;
			return { method, confidence, share: (rttHighMs - rttLowMs) / rttMs };
		};
		const [map, sketch, file, survey] = [
			width(fairwater(null)),
			...(['sketch', 'file', 'survey'] as const).map((from) => width(fairwater(lineOf(1600), from))),
		] as const;
		expect([sketch, file, survey]).toMatchObject([
			{ method: 'sketched', confidence: 'low' },
			{ method: 'imported', confidence: 'medium' },
			{ method: 'surveyed', confidence: 'high' },
		]);
		expect(sketch!.share).toBeGreaterThan(map.share);
		expect(file!.share).toBeLessThan(sketch!.share);
		expect(survey!.share).toBeLessThan(file!.share);
	});

	test('each of the three explains itself by its own assumption', () => {
		for (const [from, assumption] of [
			['sketch', 'sketched-factor'],
			['file', 'imported-factor'],
			['survey', 'surveyed-factor'],
		] as const) {
			const evaluation = evaluated(fairwater(lineOf(1600), from));
			const { steps } = explainPair(evaluation.pairs.at(0)!, evaluation, format);
			expect(steps.flatMap(({ grounds }) => grounds.assumptions ?? [])).toContain(assumption);
		}
	});

	test('it counts the same when drawn from the other end, and the shorter of two lines counts', () => {
		const there = evaluated(fairwater(lineOf(1600))).pairs.at(0)!;
		expect(evaluated(fairwater(lineOf(1600).reverse())).pairs.at(0)!.rttMs).toBeCloseTo(there.rttMs, 9);
		const plan = fairwater(lineOf(1600));
		const links = [linkOf(lineOf(1400), { id: 'm', from: 'fay', to: 'mtp' }), ...plan.links];
		expect(evaluated({ ...plan, links }).pairs.at(0)!.routeKm).toBeCloseTo(1400, 3);
	});

	test('a route that starts elsewhere gets access fiber of the circle x 1.4, and says how far off it is', () => {
		const off: Position = [-87.895, 43.6744];
		const [pair] = evaluated(fairwater([off, fay])).pairs;
		const gapKm = distanceKm(...mtp, ...off);
		expect(pair!.gapKm).toBeCloseTo(gapKm, 9);
		expect(pair!.accessKm).toBeCloseTo(gapKm * 1.4, 9);
		expect(pair!.routeKm).toBeCloseTo(lengthKm([off, fay]) + gapKm * 1.4, 9);
		expect(pair!.rttLowMs).toBeLessThan(pair!.rttMs);
	});

	test('without the fiber map the circle stands in and says so', () => {
		const bare = valueOf(evaluate(smallWorld, fairwater(null), defaultScenario)).pairs.at(0)!;
		expect(bare).toMatchObject({ method: 'circle', confidence: 'none', stretch: 1.3 });
		expect(bare.rttMs).toBeCloseTo(13.714, 2);
	});
});

describe('odd places', () => {
	const pairOf = (a: Position, b: Position) =>
		evaluated(planOf(site('a', ...a, 1), site('b', ...b, 1))).pairs.at(0)!;

	test('two sites at one place have no stretch and a round trip of equipment alone', () => {
		expect(pairOf(mtp, mtp)).toMatchObject({ routeKm: 0, stretch: null, rttFloorMs: 0, method: 'direct' });
		expect(pairOf(mtp, mtp).rttMs).toBeCloseTo(0.12, 9);
	});

	test('a site in mid-ocean gets the circle, said to be one', () => {
		expect(pairOf([-40, 35], mtp)).toMatchObject({ method: 'circle', confidence: 'none' });
	});

	test('across the date line the route goes the short way, and its line does not jump', () => {
		const [auckland, honolulu]: Position[] = [
			[174.76, -36.85],
			[-157.86, 21.31],
		];
		const pair = pairOf(auckland!, honolulu!);
		expect(pair.stretch!).toBeLessThan(2);
		const plan = { ...planOf(site('mtp', ...auckland!, 1), site('fay', ...honolulu!, 1)) };
		for (const map of [network, null]) {
			const [route] = linkRoutes(map, { ...plan, links: [linkOf(null)] }).routes;
			const jumps = route!.line.slice(1).map(([lng], i) => Math.abs(lng - route!.line[i]![0]));
			expect(Math.max(...jumps)).toBeLessThan(180);
		}
	});
});

test('links that there is no time for wait, and stand with their route once there was', () => {
	const [rome, oslo]: Position[] = [
		[12.5, 41.9],
		[10.75, 59.91],
	];
	const plan = {
		...planOf(site('mtp', ...rome!, 1), site('fay', ...oslo!, 1), site('c', 2.35, 48.86, 1)),
		links: [
			linkOf(null),
			linkOf(null, { id: 'm', to: 'c' }),
			linkOf([rome!, oslo!], { id: 'own', from: 'fay', to: 'mtp' }),
		],
	};
	const bare = { ...network };
	const waiting = linkRoutes(bare, plan, () => false);
	expect(waiting.missing).toHaveLength(2);
	expect(waiting).toMatchObject({ routes: [{ linkId: 'own', method: 'sketched' }] });
	let asked = 0;
	const half = linkRoutes(bare, plan, () => asked++ === 0);
	expect([half.missing.length, half.routes.map(({ linkId }) => linkId)]).toEqual([1, ['l', 'own']]);
	for (const seek of half.missing) seek();
	// All are remembered now.
	expect(linkRoutes(bare, plan, () => false)).toMatchObject({ missing: [], routes: { length: 3 } });
});

test('a list has the round trips that a whole pair tells', () => {
	const plan = {
		...planOf(site('mtp', ...mtp, 300), site('fay', ...fay, 300), site('c', 2.35, 48.86, 1)),
		links: [linkOf([mtp, fay])],
	};
	const { pairs } = evaluated(plan);
	expect(pairs.joined).toEqual([[0, 1]]);
	for (const [a, b] of [
		[0, 1],
		[2, 0],
		[1, 2],
	] as const) {
		const { rttLowMs, rttMs, rttHighMs } = pairs.of(a, b);
		expect(pairs.trip(a, b)).toEqual({ rttLowMs, rttMs, rttHighMs });
	}
});

describe('the table of a plan', () => {
	const near = fc.tuple(fc.double({ min: -125, max: -66, noNaN: true }), fc.double({ min: 25, max: 49, noNaN: true })); // prettier-ignore
	const world = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })); // prettier-ignore
	const positions = fc.array(fc.oneof(near, world), { minLength: 2, maxLength: 6 });

	test('gives each pair the route that is drawn for it', () => {
		fc.assert(
			fc.property(positions, (each) => {
				const table = freshTable();
				const columns = columnsOf(table, each);
				each.forEach((from, i) => {
					for (let j = i + 1; j < each.length; j++) {
						const route = routeBetween(network, from, each[j]!, 'private');
						const at = pairRow(each.length, i, j);
						const method = routeMethods[columns.method[at]!];
						const whole = table.pair(from, each[j]!);
						expect(columns.rttMs[at]).toBe(whole.planningMs);
						if (!route.ok || route.value.method === 'none') expect(method).toBe('circle');
						else {
							expect(method).toBe(route.value.method);
							expect(whole.km).toBeCloseTo(route.value.km, 4);
							expect(whole.modelledKm).toBeCloseTo(route.value.modelledKm, 3);
							expect(whole.tailKm).toBeCloseTo(route.value.tailKm, 4);
						}
					}
				});
			}),
			{ numRuns: 15 },
		);
	});

	test('is the same whether sites came one by one, moved, or all at once', () => {
		fc.assert(
			fc.property(positions, near, (each, moved) => {
				const kept = freshTable();
				each.forEach((_, i) => columnsOf(kept, each.slice(0, i + 1)));
				const after = [moved, ...each.slice(1)];
				expect(columnsOf(kept, after)).toEqual(columnsOf(freshTable(), after));
				expect(columnsOf(kept, after.toReversed())).toEqual(columnsOf(freshTable(), after.toReversed()));
			}),
			{ numRuns: 15 },
		);
	});
});

describe('what is opened', () => {
	test('every formula, computed as written, gives its number', () => {
		for (const plan of [fairwater(null), fairwater([[-87.895, 43.6744], fay]), fairwater(lineOf(1600))]) {
			const evaluation = evaluated(plan);
			const { steps } = explainPair(evaluation.pairs.at(0)!, evaluation, format);
			const trips = steps.filter(({ labelKey }) => /rtt|naive/.test(labelKey));
			expect(trips.map(({ value }) => value).slice(0, 3)).toEqual(
				(['rttMs', 'rttLowMs', 'rttHighMs'] as const).map((key) => evaluation.pairs.at(0)![key]),
			);
			for (const { expression, value } of trips)
				expect(plain(expression.split(' = ')[0]!) / 1000).toBeCloseTo(value!, 2);
			for (const { expression, value } of steps.filter(({ labelKey }) =>
				/_km$|network|surveyed$/.test(labelKey),
			))
				expect(plain(expression.split(' = ')[0]!.replace(/max\([^,]*km, (.*)\)/, '$1'))).toBeCloseTo(
					value!,
					0,
				);
		}
	});

	test('a route names the towns on its way, from one site to the other', () => {
		const evaluation = evaluated(fairwater(null));
		const [via] = explainRoute(network, evaluation, evaluation.pairs.at(0)!, format).steps;
		expect(via!.expression).toMatch(/^mtp → .*Chicago.* → fay$/);
	});

	test('two apart routes, the worst cut and the cuts a year follow the cut model', () => {
		const plan = fairwater(null);
		const { routeKm } = evaluated(plan).pairs.at(0)!;
		const facts = [...linkFacts(network, plan, plan.links[0]!, routeKm)].at(-1)!;
		expect(facts.alone.cutsPerYear).toBeCloseTo(routeKm * 0.002, 9);
		expect(facts.apart!.first.km).toBeGreaterThanOrEqual(routeKm - 1);
		expect(facts.apart!.second.rttMs).toBeGreaterThanOrEqual(facts.apart!.first.rttMs);
		expect(facts.apart!.minutesPerYear).toBeLessThan(facts.alone.minutesPerYear / 10);
		expect(facts.worst!.from).not.toBe(facts.worst!.to);
		expect(facts.worst!.left!.km).toBeGreaterThan(routeKm);
		expect(facts.sizing).toMatchObject({ tbps: 20, reach: 'amplified' });
		const written = explainDown(facts, defaults, format).steps[1]!.expression;
		expect(plain(written.split(' = ')[0]!)).toBeCloseTo(facts.alone.minutesPerYear, -1);
	});

	test('links over one span share its km, and a drawn line claims none', () => {
		const three = planOf(site('mtp', ...mtp, 1), site('fay', ...fay, 1), site('nash', -86.78, 36.16, 1));
		const links = [linkOf(null), linkOf(null, { id: 'n', from: 'fay', to: 'nash' })];
		const plan = { ...three, links };
		const { shared } = [...linkFacts(network, plan, links[0]!, 1400)].at(-1)!;
		expect(shared).toEqual([{ linkId: 'n', km: expect.any(Number) as number }]);
		const drawn = {
			...plan,
			links: [links[0]!, { ...links[1]!, route: [fay, [-86.78, 36.16]] as Position[] }],
		};
		expect([...linkFacts(network, drawn, links[0]!, 1400)].at(-1)!.shared).toEqual([]);
	});
});

/** Value of an expression whose units are left out. */
function plain(expression: string): number {
	const sum = expression
		.replace(/ (km|µs\/km|µs|ms|min|h)(?![a-z])/g, '')
		.replace(/(\d),(\d)/g, '$1$2')
		.replace(/×/g, '*');
	expect(sum).toMatch(/^[\d\s.()*/+-]+$/);
	return Number(new Function(`return ${sum}`)());
}
