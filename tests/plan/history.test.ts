import { expect, test } from 'vitest';
import {
	amend,
	begin,
	HISTORY_MAX,
	presentPlan,
	record,
	redo,
	redoLabel,
	undo,
	undoLabel,
} from '../../src/lib/plan/history/history.ts';
import type { EditLabel, History } from '../../src/lib/plan/history/history.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { frozen } from '../fixtures/frozen.ts';

const named = (name: string | number) => frozen(newPlan(String(name), ''));
const label = (name: number): EditLabel => ({ key: 'plan_missing', values: { name } });

function afterEdits(count: number): History {
	let history = begin(named(0));
	for (let i = 1; i <= count; i++) history = frozen(record(history, named(i), label(i)));
	return history;
}

test('thirty edits undo to the start and redo to the end', () => {
	let history = afterEdits(30);
	for (let i = 0; i < 30; i++) history = undo(history);
	expect(presentPlan(history).name).toBe('0');
	expect(undo(history)).toBe(history);
	expect(undoLabel(history)).toBeNull();
	for (let i = 0; i < 30; i++) history = redo(history);
	expect(presentPlan(history).name).toBe('30');
	expect(redo(history)).toBe(history);
});

test('a new edit after undo forgets what was undone', () => {
	const history = record(undo(undo(afterEdits(3))), named('other'), label(9));
	expect(presentPlan(history).name).toBe('other');
	expect(redoLabel(history)).toBeNull();
	expect(presentPlan(undo(history)).name).toBe('1');
});

test('the menu names what would be undone and redone', () => {
	const history = undo(afterEdits(3));
	expect(undoLabel(history)?.values['name']).toBe(2);
	expect(redoLabel(history)?.values['name']).toBe(3);
});

test('no more than 500 steps are kept, the newest ones', () => {
	const history = afterEdits(HISTORY_MAX + 20);
	expect(history.steps).toHaveLength(HISTORY_MAX);
	expect(presentPlan(history).name).toBe('520');
});

test('an edit that changed nothing leaves no step', () => {
	const history = afterEdits(1);
	expect(record(history, presentPlan(history), label(2))).toBe(history);
});

test('the moves of one drag are one step', () => {
	const history = amend(amend(afterEdits(2), named('a')), named('b'));
	expect(presentPlan(history).name).toBe('b');
	expect(presentPlan(undo(history)).name).toBe('1');
});

test('a history survives being stored as JSON', () => {
	const history = undo(afterEdits(3));
	expect(JSON.parse(JSON.stringify(history))).toEqual(history);
});
