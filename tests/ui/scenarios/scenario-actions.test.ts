import { expect, test } from 'vitest';
import { m } from '../../../src/lib/i18n/compiled/messages.js';
import { setJudgement } from '../../../src/lib/plan/edits/scenarios/set-judgement.ts';
import { chosenScenario } from '../../../src/lib/plan/lookup.ts';
import { newPlan } from '../../../src/lib/plan/new-plan.ts';
import { NAME_MAX, SCENARIOS_MAX } from '../../../src/lib/plan/plan.ts';
import { PlanSession } from '../../../src/lib/state/plan.svelte.ts';
import { addLike, choose, remove, rename } from '../../../src/lib/ui/scenarios/scenario-actions.ts';

/** A session with the scenario Base, which says something, and nothing that keeps it. */
function openSession(): PlanSession {
	const plan = newPlan('Weighed', '');
	const said = setJudgement(plan, plan.scenario, 'pue', { weight: 3 });
	if (!said.ok) throw new Error('refused');
	const never = new Promise<never>(() => undefined);
	return new PlanSession(never, 'plan', said.value);
}
const names = ({ plan }: PlanSession) => plan.scenarios.map(({ name }) => name);
const shownName = ({ plan }: PlanSession) => chosenScenario(plan).name;

test('a new scenario and a copy say what the one beside them says, stand behind it, and are shown', () => {
	const session = openSession();
	const base = chosenScenario(session.plan);
	expect(addLike(session, base, 'new')).toEqual([]);
	expect(addLike(session, base, 'copy')).toEqual([]);
	const [asNew, asCopy] = [
		m.scenario_new_name({ name: base.name }),
		m.scenario_copy_name({ name: base.name }),
	];
	expect(names(session)).toEqual([base.name, asCopy, asNew]);
	expect(shownName(session)).toBe(asCopy);
	expect(session.plan.scenarios.map(({ judgements }) => judgements)).toEqual(Array(3).fill(base.judgements));
	expect(session.undoLabel).toEqual({ key: 'edit_add_scenario', values: { name: asCopy } });
});

test('a name that is taken gets the first number that is free, and never grows too long', () => {
	const session = openSession();
	const base = chosenScenario(session.plan);
	for (let times = 0; times < 3; times++) addLike(session, base, 'copy');
	const wanted = m.scenario_copy_name({ name: base.name });
	expect(names(session).sort()).toEqual([base.name, wanted, `${wanted} 2`, `${wanted} 3`].sort());
	rename(session, base, 'x'.repeat(NAME_MAX));
	for (let times = 0; times < 2; times++)
		expect(addLike(session, session.plan.scenarios[0]!, 'copy')).toEqual([]);
	expect(new Set(names(session)).size).toBe(6);
});

test('each step is one step of undo, with its own words, and redo goes forth again', () => {
	const session = openSession();
	const start = session.plan;
	const base = chosenScenario(start);
	addLike(session, base, 'copy');
	const copy = chosenScenario(session.plan);
	rename(session, copy, 'Fast');
	choose(session, base);
	remove(session, chosenScenario({ ...session.plan, scenario: copy.id }));
	const end = session.plan;
	expect(names(session)).toEqual([base.name]);
	const undone: (string | undefined)[] = [];
	const seen: [string[], string][] = [];
	while (session.undoLabel) {
		undone.push(session.undoLabel.key);
		session.undo();
		seen.push([names(session), shownName(session)]);
	}
	expect(undone).toEqual([
		'edit_remove_scenario',
		'edit_choose_scenario',
		'edit_rename_scenario',
		'edit_add_scenario',
	]);
	expect(seen).toEqual([
		[[base.name, 'Fast'], base.name],
		[[base.name, 'Fast'], 'Fast'],
		[[base.name, copy.name], copy.name],
		[[base.name], base.name],
	]);
	expect(session.plan).toEqual(start);
	while (session.redoLabel) session.redo();
	expect(session.plan).toEqual(end);
});

test('where the scenario shown is removed, its neighbor is shown; undo shows it again', () => {
	const session = openSession();
	const base = chosenScenario(session.plan);
	addLike(session, base, 'copy');
	const copy = chosenScenario(session.plan);
	remove(session, copy);
	expect(session.plan.scenario).toBe(base.id);
	session.undo();
	expect(shownName(session)).toBe(copy.name);
});

test('the last scenario stays, and an empty name or one too many is refused: said, and no step of undo', () => {
	const session = openSession();
	const base = chosenScenario(session.plan);
	expect(remove(session, base)[0]?.key).toBe('plan_scenario_last');
	expect(rename(session, base, ' ')[0]?.key).toBe('plan_text_empty');
	expect(choose(session, { ...base, id: 'gone' })).toHaveLength(1);
	expect(choose(session, base)).toEqual([]);
	expect(session.undoLabel?.key ?? null).toBeNull();
	while (session.plan.scenarios.length < SCENARIOS_MAX) addLike(session, base, 'new');
	const full = session.plan;
	expect(addLike(session, base, 'new')[0]?.key).toBe('plan_scenarios_most');
	expect(session.plan).toBe(full);
});
