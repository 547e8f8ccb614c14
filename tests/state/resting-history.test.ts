import { expect, test } from 'vitest';
import { addSite } from '../../src/lib/plan/edits/sites/add-site.ts';
import { renamePlan } from '../../src/lib/plan/edits/rename-plan.ts';
import { begin, presentPlan, record, undo, type History } from '../../src/lib/plan/history/history.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { historyOf, restingHistory } from '../../src/lib/state/resting-history.ts';
import { valueOf } from '../fixtures/result.ts';

const label = { key: 'edit_rename_plan', values: { name: 'x' } } as const;

function historyOfNames(plan: Plan, count: number): History {
	let history = begin(plan);
	for (let step = 1; step < count; step++)
		history = record(history, valueOf(renamePlan(presentPlan(history), `Step ${step}`)), label);
	return history;
}

test('a history rests and wakes the same, also in the middle of its steps', () => {
	const history = undo(undo(historyOfNames(newPlan('Start', ''), 40)));
	const awake = historyOf(restingHistory(history), presentPlan(history));
	expect(awake).toEqual(history);
});

test('a history that leads to another plan, is damaged anywhere or is no text begins with the plan', () => {
	const history = historyOfNames(newPlan('Start', ''), 5);
	const plan = presentPlan(history);
	const resting = restingHistory(history);
	expect(historyOf(resting, newPlan('Other', ''))).toEqual(begin(newPlan('Other', '')));
	for (const stored of [null, 7, '', ':', '{}', resting.slice(9)])
		expect(historyOf(stored, plan).steps.at(-1)?.plan).toEqual(plan);
	for (let at = 0; at < resting.length; at++) {
		const damaged = `${resting.slice(0, at)}~${resting.slice(at + 1)}`;
		const { steps, present } = historyOf(damaged, plan);
		expect(steps[present]?.plan).toEqual(plan);
	}
});

test('a step that no release would write is believed only with our checksum', () => {
	const history = historyOfNames(newPlan('Start', ''), 3);
	const plan = presentPlan(history);
	const [, text = ''] = /^[^:]*:(.*)$/s.exec(restingHistory(history)) ?? [];
	const forged = text.replace('Step 1', 'x'.repeat(500)).replace('Step 1', 'x'.repeat(500));
	expect(forged).not.toBe(text);
	expect(historyOf(`0:${forged}`, plan)).toEqual(begin(plan));
});

test('200 steps of 2,000 sites wake within half a second', () => {
	let plan = newPlan('Large', '');
	for (let site = 0; site < 2000; site++)
		plan = valueOf(addSite(plan, { name: `Site ${site}`, position: [site % 90, site % 80] }));
	const history = historyOfNames(plan, 200);
	const resting = restingHistory(history);
	const start = performance.now();
	const awake = historyOf(resting, presentPlan(history));
	expect(performance.now() - start).toBeLessThan(500);
	expect(awake.steps).toHaveLength(200);
});
