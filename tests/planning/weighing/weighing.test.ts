import { expect, test } from 'vitest';
import { problemSentence } from '../../../src/cli/sentence.ts';
import { newPlan } from '../../../src/lib/plan/new-plan.ts';
import { chosenScenario } from '../../../src/lib/plan/lookup.ts';
import { criteria } from '../../../src/lib/planning/criteria/index.ts';
import { giveWay, wholePercents } from '../../../src/lib/planning/weighing/give-way.ts';
import { groupWeights } from '../../../src/lib/planning/weighing/group-weights.ts';
import { presetPercents, presets, presetsFor } from '../../../src/lib/planning/weighing/presets.ts';
import { resetWeights, setWeights } from '../../../src/lib/planning/weighing/set-weights.ts';
import { bestShares } from '../../../src/lib/planning/weighing/best-shares.ts';
import { ruleProblems } from '../../../src/lib/planning/weighing/rule-problems.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const plan = newPlan('Weighed', '');
const base = chosenScenario(plan);
/** Criteria of fixed number and weight, whichever are added beside them. */
const weighed = criteria.filter(({ id }) =>
	['worst-rtt', 'carbon-intensity', 'clean-share', 'kept-after-site', 'kept-after-grid', 'pue'].includes(id),
);
const byDefault = groupWeights(weighed, base);

test('percents are whole and sum to 100, whatever the shares', () => {
	expect(wholePercents([2, 2, 2, 1])).toEqual([29, 29, 28, 14]);
	expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
	expect(wholePercents([0, 0])).toEqual([0, 0]);
	for (let seed = 1; seed < 200; seed++)
		expect(sum(wholePercents([seed % 7, (seed * 3) % 11, (seed * 5) % 13, 1]))).toBe(100);
});

test('the others give way in proportion, and what was set is what was set', () => {
	expect(giveWay([40, 30, 20, 10], 0, 70)).toEqual([70, 15, 10, 5]);
	expect(giveWay([40, 30, 20, 10], 3, 100)).toEqual([0, 0, 0, 100]);
	expect(giveWay([100, 0, 0], 0, 40)).toEqual([40, 30, 30]);
	expect(giveWay([100], 0, 40)).toEqual([100]);
	for (let to = 0; to <= 100; to++) {
		const percents = giveWay([29, 29, 28, 14], 1, to);
		expect([percents[1], sum(percents)]).toEqual([to, 100]);
	}
});

test('only groups with criteria are weighed, and only their presets are offered', () => {
	expect(byDefault.map(({ group, percent }) => [group, percent])).toEqual([
		['train', 29],
		['clean', 29],
		['resilient', 28],
		['gentle', 14],
	]);
	expect(presetsFor(byDefault).map(({ id }) => id)).toEqual(['balanced', 'fast', 'clean', 'safe', 'gentle']);
});

test('a preset gives its group half, and the scenario then weighs so', () => {
	const fast = presets.find(({ id }) => id === 'fast')!;
	const percents = presetPercents(fast, byDefault);
	expect([percents[0], sum(percents)]).toEqual([50, 100]);
	const set = setWeights(
		plan,
		base.id,
		byDefault.map((group, at) => ({ ...group, percent: percents[at]! })),
	);
	if (!set.ok) throw new Error('refused');
	const now = groupWeights(weighed, chosenScenario(set.value));
	expect(now.map(({ percent }) => percent)).toEqual(percents);
	expect(resetWeights(set.value, base.id, now)).toEqual({ ok: true, value: plan });
});

test('a group at 0 % keeps the shares within it for when it counts again', () => {
	const silent = setWeights(
		plan,
		base.id,
		byDefault.map((group) => ({ ...group, percent: group.group === 'clean' ? 0 : 33 })),
	);
	if (!silent.ok) throw new Error('refused');
	const clean = groupWeights(weighed, chosenScenario(silent.value))[1]!;
	expect([clean.percent, ...clean.criteria.map(({ percent }) => percent)]).toEqual([0, 50, 50]);
});

test('a rule that makes no sense is told beside its field', () => {
	const rtt = { unit: 'ms', better: 'lower', ends: { min: 0, max: null } } as const;
	const key = (...args: Parameters<typeof ruleProblems>) => ruleProblems(...args)[0]?.key ?? null;
	expect(key(rtt, { bounds: { worst: 60, best: 60 }, limit: null }, 'worst')).toBe('rule_equal');
	expect(key(rtt, { bounds: { worst: 5, best: 60 }, limit: null }, 'best')).toBe('rule_reversed_lower');
	expect(key(rtt, { bounds: { worst: 60, best: 0 }, limit: -1 }, 'limit')).toBe('rule_below');
	expect(key(rtt, { bounds: { worst: 60, best: 0 }, limit: 25 }, 'limit')).toBeNull();
	const kept = { unit: 'share', better: 'higher', ends: { min: 0, max: 1 } } as const;
	expect(key(kept, { bounds: { worst: 0, best: 1 }, limit: 1.5 }, 'limit')).toBe('rule_beyond');
	expect(key(kept, { bounds: { worst: 0.9, best: 0.5 }, limit: null }, 'best')).toBe('rule_reversed_higher');
});

test('a rule stands between the ends of what its criterion can be, bounds and limit alike', () => {
	const told = (id: string, value: number, field: 'worst' | 'best' | 'limit') => {
		const criterion = criteria.find((each) => each.id === id)!;
		const { bounds } = criterion;
		const rule =
			field === 'limit' ? { bounds, limit: value } : { bounds: { ...bounds, [field]: value }, limit: null };
		const [found] = ruleProblems(criterion, rule, field);
		return found ? problemSentence(found) : null;
	};
	expect(told('pue', 0.9, 'limit')).toBe('Between 1 and 5.');
	expect(told('pue', 0.9, 'best')).toBe('Between 1 and 5.');
	expect(told('pue', 5.1, 'worst')).toBe('Between 1 and 5.');
	expect(told('pue', 1, 'limit')).toBeNull();
	expect(told('clean-share', 1.01, 'limit')).toBe('Between 0 and 100 %.');
	expect(told('carbon-intensity', -1, 'best')).toBe('Not below 0.');
	expect(told('carbon-intensity', 5000, 'worst')).toBeNull();
});

test('what holds by default stands between the ends of each criterion', () => {
	const fields = ['worst', 'best', 'limit'] as const;
	for (const criterion of criteria)
		expect([criterion.id, fields.flatMap((field) => ruleProblems(criterion, criterion, field))]).toEqual([
			criterion.id,
			[],
		]);
});

test('how often each scenario is best: one that is better in all always, equals alike, one alone not at all', () => {
	const scored = (...distances: (number | null)[]) => ({
		criteria: distances.map((distance) => ({ distance })) as Parameters<
			typeof bestShares
		>[0][number]['criteria'],
	});
	expect(bestShares([scored(0.5, 0.5), scored(0.1, 0.2)])).toEqual([0, 1]);
	expect(bestShares([scored(0.5, null), scored(0.5, 0.1)])).toBeNull();
	expect(bestShares([scored(0.1, 0.1), scored(0.1, 0.1), scored(0.5, 0.2)])).toEqual([1, 1, 0]);
	const [first, second] = bestShares([scored(0, 1), scored(1, 0)])!;
	expect(first! + second!).toBeCloseTo(1, 12);
	expect(first).toBeCloseTo(0.5, 1);
	expect(bestShares([scored(0.5)])).toBeNull();
});
