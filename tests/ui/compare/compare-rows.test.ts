import { expect, test } from 'vitest';
import type { Plan } from '../../../src/lib/plan/plan.ts';
import { defaultScenario } from '../../../src/lib/plan/scenario.ts';
import { evaluate } from '../../../src/lib/planning/evaluate.ts';
import { compareRows } from '../../../src/lib/ui/compare/compare-rows.ts';
import { smallWorld } from '../../fixtures/atlas.ts';
import { planOf, site } from '../../fixtures/plan.ts';
import { valueOf } from '../../fixtures/result.ts';

const evaluated = (plan: Plan) => valueOf(evaluate(smallWorld, plan, defaultScenario));
const near = evaluated(planOf(site('a', -97, 40, 100), site('b', -96, 40, 300, { pue: 1.5 })));
const far = evaluated(planOf(site('a', -97, 40, 100), site('b', -85, 40, 900)));
const rowOf = (id: string) => compareRows(near, far).find((row) => row.id === id)!;
const number = (text: string | null) => Number(text!.replace(/[^\d.]/g, ''));

test('each result has both values, what differs in words, and which is better', () => {
	expect(rowOf('power')).toMatchObject({ other: '400 MW', own: '1,000 MW', difference: '600 MW more' });
	expect(rowOf('worst-rtt')).toMatchObject({ better: 'other', group: 'train' });
	expect(rowOf('worst-rtt').difference).toMatch(/^\d+(\.\d+)? ms more$/);
	// One counts what leaves the stack, the other partly the whole life cycle: said, and not judged.
	expect(rowOf('carbon-intensity').better).toBeNull();
	expect(rowOf('carbon-intensity').counts.other).not.toBe(rowOf('carbon-intensity').counts.own);
	expect(rowOf('clean-share').better).toBe('own');
	expect(rowOf('carbon-intensity').difference).toMatch(/^\d+ g\/kWh less$/);
	expect(rowOf('clean-share').difference).toMatch(/ points more$/);
});

test('a reader who subtracts the values as written finds the difference as written', () => {
	for (const row of compareRows(near, far).filter(({ difference }) => /more|less/.test(difference)))
		expect(number(row.difference), row.id).toBeCloseTo(Math.abs(number(row.own) - number(row.other)), 6);
});

test('values written alike are the same, whatever lies behind the last digit; no data is not worse', () => {
	expect(compareRows(near, near).map(({ better }) => better)).not.toContain('own');
	expect(new Set(compareRows(near, near).map(({ difference }) => difference))).toEqual(new Set(['the same']));
	const empty = evaluated(planOf());
	expect(compareRows(empty, far).map(({ better }) => better)).toEqual(
		compareRows(empty, far).map(() => null),
	);
});
