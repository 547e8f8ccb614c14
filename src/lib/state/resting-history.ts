import { begin, presentPlan, type History } from '$lib/plan/history.ts';
import type { Plan } from '$lib/plan/plan.ts';
import { planText } from '$lib/plan/save.ts';

/** The history as it rests. */
export async function restingHistory(history: History): Promise<unknown> {
	return (await import('$lib/plan/history-text.ts')).historyText(history);
}

/** The stored history when it leads to this very plan; else one that begins with the plan. */
export async function historyOf(stored: unknown, plan: Plan): Promise<History> {
	if (stored === null || stored === undefined) return begin(plan);
	const { openHistory } = await import('$lib/plan/history-text.ts');
	const opened = openHistory(stored);
	return opened.ok && planText(presentPlan(opened.value)) === planText(plan) ? opened.value : begin(plan);
}
