import fc from 'fast-check';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import type { Area, Link, Plan, Site } from '../../src/lib/plan/plan.ts';
import { anyFields } from '../fixtures/any-fields.ts';

const text = (maxLength: number) =>
	fc.oneof(
		fc.string({ maxLength, unit: 'grapheme' }),
		fc.constantFrom(
			'Site 1',
			'Site 9',
			'Omaha',
			'Zürich',
			'東京',
			'<img src=x onerror=alert(1)>',
			'a\0b\u0001c',
		),
	);
const name = text(40)
	.map((each) => each.trim().slice(0, 200))
	.filter((each) => each.trim().length > 0 && each === each.trim() && each.isWellFormed());
const note = fc.oneof(
	fc.constant(''),
	text(80).filter((each) => each.isWellFormed()),
);
const id = fc.oneof(
	fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
	fc.integer({ min: 1, max: 30 }).map((n) => `site-${n}`),
);

/** Numbers as users type them, as maps give them, and as they should never be. */
const number = (min: number, max: number) =>
	fc.oneof(
		fc.double({ min, max, noNaN: true }),
		fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(5))),
		fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
		fc.constantFrom(min, max, Math.max(min, 0), Math.max(min, 1e-9)),
	);
const position = fc.tuple(number(-180, 180), number(-90, 90));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const ring = fc
	.array(position, { minLength: 3, maxLength: 8 })
	.map((points): [number, number][] => [...points, [...points[0]!]]);

export const anySite: fc.Arbitrary<Site> = fc
	.tuple(fc.record({ id, name, position }), anyFields('sites', { text: note, number }))
	.map(([site, fields]) => ({ ...site, ...fields }));

export const anyArea: fc.Arbitrary<Area> = fc
	.tuple(
		fc.record({
			id,
			name,
			polygons: fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
		}),
		anyFields('areas', { text: note, number }),
	)
	.map(([area, fields]) => ({ ...area, ...fields }));

function links(sites: readonly Site[]): fc.Arbitrary<Link[]> {
	if (sites.length < 2) return fc.constant([]);
	const end = fc.constantFrom(...sites.map((site) => site.id));
	const route = fc.oneof(fc.constant(null), fc.array(position, { minLength: 2, maxLength: 12 }));
	const link = fc
		.tuple(fc.record({ id, from: end, to: end, route }), anyFields('links', { text: note, number }))
		.map(([link, fields]) => ({ ...link, ...fields }));
	return fc
		.uniqueArray(link, {
			maxLength: 12,
			selector: ({ from, to }) => [from, to].sort().join(' '),
		})
		.map((all) => unique(all.filter(({ from, to }) => from !== to)));
}

function unique<Item extends { id: string }>(items: readonly Item[]): Item[] {
	return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** A dictionary with a prototype, as JSON gives it. */
function dictionary<Value>(
	key: fc.Arbitrary<string>,
	value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> {
	return fc.dictionary(key, value).map((each) => ({ ...each }));
}

/** Any plan that opens. */
export const anyPlan: fc.Arbitrary<Plan> = fc
	.record({
		name,
		note,
		atlas: fc.constantFrom('', '2026-11'),
		sites: fc.array(anySite, { maxLength: 8 }).map(unique),
		areas: fc.array(anyArea, { maxLength: 3 }).map(unique),
		scenarios: fc
			.array(
				fc.record({
					name,
					assumptions: dictionary(
						fc.constantFrom('path-factor', 'group-index', 'of tomorrow'),
						fc.record({ value: optional(number(0, 10)), low: fc.constant(null), high: fc.constant(null) }),
					),
					judgements: dictionary(
						fc.constantFrom('worst-rtt', 'pue', 'water', 'x y'),
						fc.record({
							weight: optional(number(0, 100)),
							worst: optional(fc.constantFrom(1, 2.5, -0.1)),
							best: optional(fc.constantFrom(0, 3, 1e300)),
							limit: fc.oneof(optional(number(-1000, 1e12)), fc.constant('none' as const)),
						}),
					),
				}),
				{ minLength: 1, maxLength: 3 },
			)
			.map((scenarios) => scenarios.map((scenario, i) => ({ id: `s${i}`, ...scenario }))),
		chosen: fc.nat(2),
	})
	.chain(({ chosen, ...plan }) =>
		links(plan.sites).map((each): Plan => {
			const { scenarios } = plan;
			const scenario = scenarios[chosen % scenarios.length]!.id;
			return { ...newPlan(plan.name, plan.atlas), ...plan, scenario, links: each };
		}),
	)
	// No file tells a zero below zero.
	.map((plan) => JSON.parse(JSON.stringify(plan)) as Plan)
	.filter((plan) => openPlan(plan).ok);
