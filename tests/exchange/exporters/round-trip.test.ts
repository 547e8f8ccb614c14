import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exporters } from '../../../src/lib/exchange/exporters/index.ts';
import { openPlan } from '../../../src/lib/plan/open.ts';
import type { Plan } from '../../../src/lib/plan/plan.ts';
import { examples } from '../../../src/lib/plan/examples/index.ts';
import { anyPlan } from '../any-plan.ts';
import { comingBack } from '../coming-back.ts';
import { valueOf } from '../../fixtures/result.ts';
import { allTaken, reportOf } from '../read-report.ts';

const write = (id: string, plan: Plan) =>
	exporters.find((each) => each.id === id)!.write({ plan, evaluation: null, notices: [] });
const back = (id: string, plan: Plan) => reportOf(`plan.${id}`, write(id, plan));

const runs = { numRuns: 150, seed: 7 };

test.each(['plan', 'geojson', 'xlsx'] as const)('a plan that went out as %s comes back the same', (id) => {
	fc.assert(
		fc.property(anyPlan(), (plan) => {
			const sized = plan.sites.length + plan.areas.length > 0 ? plan : examples[0].plan;
			expect(back(id, sized).plan).toEqual(sized);
		}),
		runs,
	);
});

test('sites that went out as a table come back the same', () => {
	fc.assert(
		fc.property(anyPlan(), (plan) => {
			fc.pre(plan.sites.length > 0);
			// A swap that looks likely near the south pole is not taken back here.
			const plain = plan.sites.map((site) => ({ ...site, position: [site.position[0], site.position[1] / 2 + 0] as [number, number] })); // prettier-ignore
			expect(allTaken(back('csv', { ...plan, sites: plain })).sites).toEqual(plain);
		}),
		runs,
	);
});

test('names, positions, powers, links and areas come back from KML', () => {
	fc.assert(
		fc.property(anyPlan({ xml: true }), (plan) => {
			fc.pre(plan.sites.length + plan.areas.length > 0);
			const sites = plan.sites.map((site) => ({ ...site, position: [site.position[0], site.position[1] / 2 + 0] as [number, number] })); // prettier-ignore
			const areas = plan.areas.filter(({ polygons }) => polygons[0]![0]![0]![1] > -59);
			fc.pre(sites.length + areas.length > 0);
			const taken = allTaken(back('kml', { ...plan, sites, areas }));
			expect(taken.sites).toEqual(sites);
			expect(taken.areas).toEqual(areas);
			expect(taken.links).toEqual(plan.links);
		}),
		runs,
	);
});

test('the examples come back from every format that is read with their names, positions and links', () => {
	expect(comingBack.length).toBeGreaterThan(5);
	for (const { plan } of examples) {
		for (const { id } of comingBack) {
			const taken = allTaken(back(id, plan));
			expect(taken.sites.map(({ name, position, itMw }) => [name, position, itMw])).toEqual(
				plan.sites.map(({ name, position, itMw }) => [name, position, itMw]),
			);
			if (id !== 'csv') {
				expect(taken.links.map(({ from, to }) => [from, to])).toEqual(
					plan.links.map(({ from, to }) => [from, to]),
				);
			}
		}
	}
});

test.each(['geojson', 'xlsx'])(
	'a %s file that an older release wrote comes back as the plan it held',
	(id) => {
		const [file, plan] = [`exports/v1.${id}`, 'plans/v1.json'].map((name) =>
			readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)),
		);
		expect(reportOf(`plan.${id}`, Uint8Array.from(file!)).plan).toEqual(valueOf(openPlan(plan!.toString())));
	},
);
