import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../src/lib/plan/migrations/index.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { PLAN_VERSION } from '../../src/lib/plan/plan.ts';
import { planText } from '../../src/lib/plan/save.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';
import { withLaterFields } from '../fixtures/with-later-fields.ts';

/** Each `vN….json` was written by a release of that version and never changes; `opened/` holds the plan it opens to now. */
const folder = new URL('../fixtures/plans/', import.meta.url);
const frozenFiles = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
type Json = Record<string, unknown>;

test('migrations count up by one from 2 to the present version', () => {
	expect(PLAN_VERSION).toBeGreaterThanOrEqual(2);
	expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: PLAN_VERSION - 1 }, (_, i) => i + 2));
});

test('every version ever written has a frozen file of that version', () => {
	const versions = Array.from({ length: PLAN_VERSION }, (_, i) => i + 1);
	expect(frozenFiles).toEqual(expect.arrayContaining(versions.map((version) => `v${version}.json`)));
	for (const name of frozenFiles) {
		const { version } = JSON.parse(read(name)) as { version: number };
		expect(name).toMatch(new RegExp(`^v${version}(\\.|-)`));
	}
});

test.each(frozenFiles)('the frozen file %s opens to the plan it always was', (name) => {
	const plan = valueOf(openPlan(read(name)));
	expect(plan.version).toBe(PLAN_VERSION);
	expect(planText(plan)).toBe(withLaterFields(read(`opened/${name}`)));
});

test('path factors that were the default are not said, others are; each scenario judges as the plan did', () => {
	const plan = JSON.parse(read('v1-two-scenarios.json')) as Json;
	const { scenarios, scenario } = valueOf(openPlan(plan));
	expect(scenarios.map(({ id, assumptions }) => [id, assumptions])).toEqual([
		['base', { 'path-factor': { value: 1.5, low: null, high: null } }],
		['far', { 'path-factor': { value: null, low: 1.1, high: 2.5 } }],
	]);
	for (const { judgements } of scenarios) expect(judgements).toEqual(plan['judgements']);
	expect(scenario).toBe('base');
	expect(valueOf(openPlan(read('v1.json'))).scenarios[0]!.assumptions).toEqual({});
});

test('what is malformed in an older plan is refused in words, at its new place', () => {
	const changed = (change: (plan: Json, scenario: Json) => void) => {
		const plan = JSON.parse(read('v1.json')) as Json;
		change(plan, (plan['scenarios'] as Json[])[0]!);
		return openPlan(plan);
	};
	const places = (result: ReturnType<typeof openPlan>) =>
		result.ok ? [] : result.problems.map(({ at }) => at);
	expect(keysOf(changed((_, each) => (each['pathFactor'] = 'x')))).toEqual(['plan_expects_number']);
	expect(places(changed((_, each) => delete each['pathFactorLow']))).toEqual([
		'scenarios.0.assumptions.path-factor.low',
	]);
	expect(places(changed((plan) => delete plan['judgements']))).toEqual(['scenarios.0.judgements']);
	expect(places(changed((plan) => (plan['judgements'] = [1])))).toEqual(['scenarios.0.judgements']);
	expect(keysOf(changed((plan) => (plan['scenarios'] = 'x')))).toEqual(['plan_expects_list']);
	expect(keysOf(changed((plan) => (plan['scenarios'] = [null])))[0]).toBe('plan_expects_object');
	expect(keysOf(changed((plan) => (plan['scenarios'] = [])))[0]).toBe('plan_list_too_short');
	expect(keysOf(changed((_, each) => (each['colour'] = 'red')))).toEqual(['plan_unknown_key']);
});

test('judgements told once for many scenarios do not unfold without end', () => {
	const plan = JSON.parse(read('v1.json')) as Json;
	const said = { weight: 1, worst: null, best: null, limit: null };
	plan['judgements'] = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`c${i}`, said]));
	const [scenario] = plan['scenarios'] as Json[];
	plan['scenarios'] = Array.from({ length: 100 }, (_, i) => ({ ...scenario, id: `s${i}` }));
	expect(keysOf(openPlan(plan))).toEqual(['plan_too_many_values']);
});
