import fc from 'fast-check';
import { PLAN_VERSION, type Area, type Plan, type Site } from '../../src/lib/plan/plan.ts';
import { defaultScenario } from '../../src/lib/plan/scenario.ts';
import { anyFields } from '../fixtures/any-fields.ts';

const degrees = (most: number) =>
	fc.double({ min: -most, max: most, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const position = fc.tuple(degrees(180), degrees(90));
const number = (min: number, max: number) =>
	fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);

/** Text of any characters a plan can hold; `xml` leaves out those that XML 1.0 cannot. */
const text = (xml: boolean) =>
	fc
		.oneof(
			fc.string({ unit: 'grapheme', maxLength: 30 }),
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom('=1+1', "'=x", '-5', '-a', '@b', "''+1", '<b>&amp;"', 'a,b;c\td', 'l1\r\nl2', '_x0041_', '0012', '1e5', 'null'), // prettier-ignore
		)
		.map((value) => value.toWellFormed())
		.map((value) =>
			// eslint-disable-next-line no-control-regex -- what XML cannot hold
			xml ? value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') : value,
		);
const name = (xml: boolean) =>
	text(xml)
		.map((value) => value.trim())
		.filter((value) => value.length > 0);

/** A ring as people draw them: around a middle, corners in order, maybe over the date line. */
const ring = fc
	.tuple(position, fc.array(number(0.1, 3), { minLength: 3, maxLength: 8 }))
	.map(([[lng, lat], radii]) => {
		const corners = radii.map((radius, i): [number, number] => {
			const angle = (2 * Math.PI * i) / radii.length;
			const x = lng + radius * Math.cos(angle);
			const y = Math.max(-89, Math.min(89, lat + radius * Math.sin(angle)));
			return [(x > 180 ? x - 360 : x < -180 ? x + 360 : x) + 0, y + 0];
		});
		return [...corners, corners[0]!];
	});

const site = (xml: boolean): fc.Arbitrary<Omit<Site, 'id'>> =>
	fc
		.tuple(fc.record({ name: name(xml), position }), anyFields('sites', { text: text(xml), number }))
		.map(([site, fields]) => ({ ...site, ...fields }));

const area = (xml: boolean): fc.Arbitrary<Omit<Area, 'id'>> =>
	fc
		.tuple(
			fc.record({
				name: name(xml),
				polygons: fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
			}),
			anyFields('areas', { text: text(xml), number }),
		)
		.map(([area, fields]) => ({ ...area, ...fields }));

/** Plans of every kind: hostile names, routes, areas with holes, shapes over the date line. */
export function anyPlan({ xml = false }: { xml?: boolean } = {}): fc.Arbitrary<Plan> {
	const parts = fc.record({
		name: name(xml),
		note: text(xml),
		ids: fc.uniqueArray(id, { minLength: 8, maxLength: 8 }),
		sites: fc.array(site(xml), { maxLength: 4 }),
		routes: fc.array(fc.option(fc.array(position, { minLength: 2, maxLength: 5 })), { maxLength: 2 }),
		linkValues: anyFields('links', { text: text(xml), number }),
		areas: fc.array(area(xml), { maxLength: 2 }),
		scenario: name(xml),
	});
	return parts.map(({ name, note, ids, sites, routes, linkValues, areas, scenario }) => ({
		format: 'loadstar-plan',
		version: PLAN_VERSION,
		name,
		note,
		atlas: '2026-10-abc',
		sites: sites.map((each, i) => ({ ...each, id: ids[i]! })),
		// Each joins the first site with another, so no pair is joined twice.
		links: routes.slice(0, Math.max(0, sites.length - 1)).map((route, i) => ({
			id: ids[4 + i]!,
			from: ids[0]!,
			to: ids[i + 1]!,
			...linkValues,
			route,
		})),
		areas: areas.map((each, i) => ({ ...each, id: ids[6 + i]! })),
		scenarios: [
			{
				...defaultScenario,
				name: scenario,
				judgements: { 'worst-rtt': { weight: 2, worst: null, best: null, limit: 5 } },
			},
		],
		scenario: defaultScenario.id,
	}));
}
