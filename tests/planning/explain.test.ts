import { expect, test } from 'vitest';
import { defaultScenario } from '../../src/lib/plan/scenario.ts';
import { criteria } from '../../src/lib/planning/criteria/index.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import { explainPair } from '../../src/lib/planning/explain/pair.ts';
import { explainCriterion, explainScore } from '../../src/lib/planning/explain/score.ts';
import assumptions from '../../src/messages/en/assumptions.json' with { type: 'json' };
import network from '../../src/messages/en/network.json' with { type: 'json' };
import planning from '../../src/messages/en/planning.json' with { type: 'json' };
import { smallWorld } from '../fixtures/atlas.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { valueOf } from '../fixtures/result.ts';

const format = (value: number, digits: number) =>
	value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const plan = planOf(site('a', -97, 40, 100), site('b', -85, 40, 300), site('c', -92, 38, 100));
const evaluation = valueOf(evaluate(smallWorld, plan, defaultScenario));

test('the formula of a pair, computed as written, gives the number that is shown', () => {
	for (const pair of evaluation.pairs) {
		const shown = [pair.rttMs, pair.rttLowMs, pair.rttHighMs];
		const trips = explainPair(pair, evaluation, format).steps.slice(2, 5);
		trips.forEach(({ expression, value }, i) => {
			expect(value).toBe(shown[i]);
			expect(Math.abs(inMs(expression.split(' = ')[0]!) - shown[i]!)).toBeLessThan(0.002);
		});
	}
});

test('a pair reads as the equation of the model page', () => {
	const pair = { ...evaluation.pairs.at(0)!, greatCircleKm: 1067.31, rttMs: 13.714 };
	expect(explainPair(pair, evaluation, format).steps[2]!.expression).toBe(
		'2 × (1.3 × 1,067.3 km × 4.8967 µs/km + 60 µs + 17 × 0.15 µs) = 13.71 ms',
	);
	expect(explainPair(pair, evaluation, format).steps[4]!.expression).toContain('+ 1 × 100 µs');
});

test.each(criteria.map(({ id }) => id))('the formula of %s, computed as written, gives its value', (id) => {
	const [first, , points] = explainCriterion(evaluation, id, format).steps;
	const [left, right = left] = first!.expression.split(' = ');
	const computed = id === 'worst-rtt' ? inMs(left!) : plain(left!);
	expect(computed).toBeCloseTo(plain(right!), 1);
	expect(points!.expression).toMatch(/^100 × 0\.\d{3} × \(1 − [01]\.\d{3}\) = /);
});

test('the score is the sum of its points', () => {
	const steps = explainScore(evaluation, format).steps;
	const total = steps.find(({ labelKey }) => labelKey === 'formula_score')!;
	const [left, right] = total.expression.split(' = ');
	expect(Math.abs(plain(left!) - plain(right!))).toBeLessThan(0.4);
	expect(total.value).toBe(evaluation.score);
});

test('a missing criterion shortens the sum and its weight stands below it', () => {
	const island = valueOf(evaluate(smallWorld, planOf(site('i', 5, 45, 100)), defaultScenario));
	const total = explainScore(island, format).steps.find(({ labelKey }) => labelKey === 'formula_score')!;
	const known = island.criteria.filter(({ value }) => value !== null);
	const knownWeight = known.reduce((sum, { weight }) => sum + weight, 0);
	expect(knownWeight).toBeLessThan(0.9);
	expect(total.expression).toMatch(new RegExp(`^\\(.*\\) / ${format(knownWeight, 3)} = `));
	expect(explainCriterion(island, 'carbon-intensity', format).steps).toMatchObject([
		{ expression: '–', value: null },
	]);
});

test('every label is in the catalog, and an unknown criterion has no steps', () => {
	const all = [
		...[...evaluation.pairs].flatMap((pair) => explainPair(pair, evaluation, format).steps),
		...criteria.flatMap(({ id }) => explainCriterion(evaluation, id, format).steps),
		...explainScore(evaluation, format).steps,
	];
	const catalog = Object.keys({ ...planning, ...network, ...assumptions });
	for (const { labelKey, grounds } of all) {
		expect(catalog).toContain(labelKey);
		for (const key of grounds.noteKeys ?? []) expect(catalog).toContain(key);
	}
	expect(explainCriterion(evaluation, 'tomorrow', format).steps).toEqual([]);
});

/** Value of an expression whose units are left out. */
function plain(expression: string): number {
	const sum = expression
		.replace(/ (MW|g\/kWh|km|µs\/km|µs|ms)/g, '')
		.replace(/ \((?![\d-])[^()]*\)/g, '')
		.replace(/(\d),(\d)/g, '$1$2')
		.replace(/×/g, '*')
		.replace(/−/g, '-');
	expect(sum).toMatch(/^[\d\s.()*/+-]+$/);
	return Number(new Function(`return ${sum}`)());
}

function inMs(expression: string): number {
	return plain(expression) / 1000;
}

test('the formula of the slowest round trip names its two sites', () => {
	const slowest = [...evaluation.pairs].reduce((worst, pair) => (pair.rttMs > worst.rttMs ? pair : worst));
	const name = (id: string) => evaluation.sites.find((site) => site.id === id)!.name;
	const [first] = explainCriterion(evaluation, 'worst-rtt', format).steps;
	expect(first!.about).toBe(`${name(slowest.from)} – ${name(slowest.to)}`);
	expect(explainCriterion(evaluation, 'pue', format).steps[0]!.about).toBeUndefined();
});
