import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setJudgement } from '../../src/lib/plan/edits/scenarios/set-judgement.ts';
import { addLink } from '../../src/lib/plan/edits/links/add-link.ts';
import { setLink } from '../../src/lib/plan/edits/links/set-link.ts';
import { addSite } from '../../src/lib/plan/edits/sites/add-site.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { setSite } from '../../src/lib/plan/edits/sites/set-site.ts';
import { historyText, openHistory } from '../../src/lib/plan/history/history-text.ts';
import {
	begin,
	presentPlan,
	record,
	redo,
	undo,
	type EditLabel,
	type History,
} from '../../src/lib/plan/history/history.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { benchPlan } from '../bench/bench-plan.ts';
import { frozen } from '../fixtures/frozen.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';
import { anyEdit, edited, type AnyEdit } from './any-edit.ts';
import { anyPlan } from './any-plan.ts';

const label: EditLabel = { key: 'edit_set_sites', values: { count: 2 } };

/** JSON knows no −0. */
const asJson = anyPlan.map((plan) => JSON.parse(JSON.stringify(plan)) as Plan);

function after(start: Parameters<typeof begin>[0], edits: readonly AnyEdit[]): History {
	return edits.reduce(
		(history, edit) => record(history, frozen(edited(presentPlan(history), edit)), label),
		begin(frozen(start)),
	);
}

function times(count: number, step: (history: History) => History, history: History): History {
	return count === 0 ? history : times(count - 1, step, step(history));
}

test('any edits and as many undos give the start, redos the end; also after a reload', () => {
	fc.assert(
		fc.property(asJson, fc.array(anyEdit, { maxLength: 25 }), fc.nat(25), (plan, edits, undone) => {
			const history = times(undone, undo, after(plan, edits));
			const reloaded = valueOf(openHistory(historyText(history)));
			for (const each of [history, reloaded]) {
				expect(presentPlan(times(edits.length, undo, each))).toEqual(plan);
				expect(presentPlan(times(edits.length, redo, each))).toEqual(edits.reduce(edited, plan));
			}
			expect(reloaded).toEqual(history);
		}),
		{ numRuns: 150, seed: 6 },
	);
}, 60_000);

test('200 steps of a plan of 60 sites take less than 300 kB', () => {
	const seeds = Array.from({ length: 200 }, (_, i): AnyEdit => {
		const name = ['move', 'setSite', 'rename', 'addLink', 'setLink', 'route', 'addArea', 'duplicate', 'remove', 'reorder'][i % 10]!; // prettier-ignore
		return { name, rows: [(i * 7) % 60, (i * 13) % 60], value: 1 + (i % 60) };
	});
	const history = after(benchPlan(9, 60, 90), seeds);
	expect(history.steps.length).toBeGreaterThan(150);
	expect(historyText(history).length).toBeLessThan(300_000);
});

test('plans of a reloaded history share what did not change', () => {
	const plan = benchPlan(9, 60, 90);
	const history = record(begin(plan), valueOf(setSite(plan, plan.sites[0]!.id, { itMw: 1 })), label);
	const { steps } = valueOf(openHistory(historyText(history)));
	expect(steps[1]!.plan.sites[1]).toBe(steps[0]!.plan.sites[1]);
	expect(steps[1]!.plan.links).toBe(steps[0]!.plan.links);
});

test('too long a history loses its oldest steps, not its newest', () => {
	const plan = benchPlan(9, 600, 0);
	let history = begin(plan);
	for (let i = 0; i < 60; i++) {
		const note = `${i} ${'x'.repeat(4000)}`;
		const sites = presentPlan(history).sites.map((site, row) => (row % 30 === 0 ? { ...site, note } : site));
		history = record(history, { ...plan, sites }, label);
	}
	const reloaded = valueOf(openHistory(historyText(history)));
	expect(reloaded.steps.length).toBeLessThan(60);
	expect(reloaded.steps.length).toBeGreaterThan(30);
	expect(presentPlan(reloaded)).toEqual(presentPlan(history));
}, 30_000);

test('a history that an older release wrote opens, each step brought up to the present version', () => {
	const text = readFileSync(new URL('../fixtures/histories/v1.txt', import.meta.url), 'utf8');
	for (const isOurs of [true, false]) {
		const history = valueOf(openHistory(text, isOurs));
		expect(history.present).toBe(4);
		const factors = history.steps.map(({ plan }) => plan.scenarios[0]!.assumptions['path-factor']?.value);
		expect(factors).toEqual([undefined, undefined, 1.5, 1.5, 1.5, 1.5]);
		const weights = history.steps.map(({ plan }) => plan.scenarios[0]!.judgements['pue']?.weight);
		expect(weights).toEqual([undefined, undefined, undefined, 5, 5, 5]);
		expect(history.steps.map(({ plan }) => plan.scenarios.length)).toEqual([1, 1, 1, 1, 1, 2]);
		expect(history.steps[2]!.plan.sites).toBe(history.steps[1]!.plan.sites);
		// Written again it is of the present version, and the same.
		expect(valueOf(openHistory(historyText(history), isOurs))).toEqual(history);
	}
	expect(keysOf(openHistory(text.replace('"pathFactor":[1.5]', '"pathFactor":["x"]')))).toEqual([
		'history_damaged',
	]);
});

test('words of a label are kept', () => {
	const plan = benchPlan(2, 4, 3);
	const weighed: EditLabel = {
		key: 'edit_set_sites',
		values: {},
		words: { what: 'criterion_pue_title' },
	};
	const next = valueOf(setJudgement(plan, 'base', 'pue', { weight: 2 }));
	const text = historyText(record(begin(plan), next, weighed));
	expect(valueOf(openHistory(text)).steps[1]!.label).toEqual(weighed);
	const damaged = text.replace('"criterion_pue_title"', '"<b>"');
	expect(keysOf(openHistory(damaged))).toEqual(['history_damaged']);
});

describe('a damaged history begins anew and says so', () => {
	const plan = benchPlan(2, 4, 3);
	const text = historyText(after(plan, [{ name: 'move', rows: [0, 0], value: 3 }, { name: 'rename', rows: [1, 0], value: 4 }])); // prettier-ignore

	test.each([
		['nothing', null],
		['no JSON', text.slice(0, -5)],
		['another format', '{"format":"x"}'],
		['a newer version', text.replace('"version":1', '"version":2')],
		['a place outside', text.replace('"present":2', '"present":3')],
		['a first plan that is none', text.replace('"loadstar-plan"', '"plan"')],
		['a step that leads to no plan', text.replace('"name":["Renamed 4"]', '"name":[""]')],
		['a step that does not fit', text.replace('"name":["Renamed 4"]', '"name":{"x":0}')],
		['a label that is none', text.replace('"edit_set_sites"', '"<b>"')],
		['a key __proto__', text.replace('"name":["Renamed 4"]', '"__proto__":[{"a":1}]')],
	])('%s', (_, damaged) => {
		expect(damaged).not.toBe(text);
		expect(keysOf(openHistory(damaged))).toEqual(['history_damaged']);
	});

	test('whatever one character becomes, it never throws', () => {
		fc.assert(
			fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 2 }), (at, piece) => {
				const result = openHistory(text.slice(0, at) + piece + text.slice(at + 1));
				if (!result.ok) expect(keysOf(result)).toEqual(['history_damaged']);
			}),
			{ numRuns: 500, seed: 7 },
		);
	}, 30_000);
});

test('steps written before a field was there open with its first value, and lead to the plan as it is saved now', () => {
	const start = valueOf(addSite(valueOf(addSite(newPlan('P', ''), { name: 'A', position: [0, 0] })), { name: 'B', position: [1, 0] })); // prettier-ignore
	const linked = valueOf(addLink(start, 'a', 'b'));
	const drawn = valueOf(setLink(linked, 'a-b', { route: [[0, 0], [1, 0]] })); // prettier-ignore
	const history = [linked, drawn, start, linked].reduce(
		(all, plan) => record(all, plan, label),
		begin(start),
	);
	const older = historyText(history).replaceAll(/,?"lineFrom":"sketch"/g, '');
	expect(older).not.toContain('lineFrom');
	for (const isOurs of [true, false])
		expect(valueOf(openHistory(older, isOurs)).steps.map(({ plan }) => plan)).toEqual(
			history.steps.map(({ plan }) => plan),
		);
});
