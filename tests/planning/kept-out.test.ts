import { expect, test } from 'vitest';
import { setArea } from '../../src/lib/plan/edits/areas/set-area.ts';
import { addArea } from '../../src/lib/plan/edits/areas/add-area.ts';
import { defaultScenario } from '../../src/lib/plan/scenario.ts';
import { keptOut } from '../../src/lib/planning/criteria/kept-out.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import { explainCriterion } from '../../src/lib/planning/explain/score.ts';
import { isShown } from '../../src/lib/planning/judging/is-shown.ts';
import { smallWorld } from '../fixtures/atlas.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { valueOf } from '../fixtures/result.ts';

const ring = [
	[-98, 39],
	[-96, 39],
	[-96, 41],
	[-98, 41],
] as [number, number][];
const plan = planOf(site('a', -97, 40, 100), site('b', -92, 40, 200), site('c', -85, 40, 100));
const judged = (kind: 'keep-out' | 'search' | 'parcel') => {
	const drawn = valueOf(addArea(plan, { name: 'Wetland', kind, polygons: [[ring]] }));
	const evaluation = valueOf(evaluate(smallWorld, drawn, defaultScenario));
	return { drawn, evaluation, result: evaluation.criteria.find(({ id }) => id === keptOut.id)! };
};

test('a site in a keep-out area fails the plan, and the way to the number names both', () => {
	const { evaluation, result } = judged('keep-out');
	expect(result).toMatchObject({ value: 1, limit: 0, meetsLimit: false, weight: 0 });
	expect(evaluation.feasible).toBe(false);
	expect(isShown(keptOut, result)).toBe(true);
	const said = JSON.stringify(explainCriterion(evaluation, keptOut.id, (value) => String(value)));
	expect(said).toContain('a: Wetland');
	expect(said).not.toContain('b: Wetland');
});

test('a search area or a parcel shuts nobody out, and nothing is said of it', () => {
	for (const kind of ['search', 'parcel'] as const) {
		const { evaluation, result } = judged(kind);
		expect(result).toMatchObject({ value: 0, meetsLimit: true });
		expect(evaluation.feasible).toBe(true);
		expect(isShown(keptOut, result)).toBe(false);
	}
});

test('a site in two keep-out areas is one site, and a hole lets it stand', () => {
	const { drawn } = judged('keep-out');
	const twice = valueOf(addArea(drawn, { name: 'Park', kind: 'keep-out', polygons: [[ring]] }));
	const valueIn = (of: typeof drawn) =>
		valueOf(evaluate(smallWorld, of, defaultScenario)).criteria.find(({ id }) => id === keptOut.id)!.value;
	expect(valueIn(twice)).toBe(1);
	const hole = [
		[-97.5, 39.5],
		[-97.5, 40.5],
		[-96.5, 40.5],
		[-96.5, 39.5],
	] as [number, number][];
	expect(valueIn(valueOf(setArea(drawn, drawn.areas[0]!.id, { polygons: [[ring, hole]] })))).toBe(0);
});
