import { begin, presentPlan, type History } from '$lib/plan/history/history.ts';
import { historyText, openHistory } from '$lib/plan/history/history-text.ts';
import type { Plan } from '$lib/plan/plan.ts';
import { planText } from '$lib/plan/save.ts';
import { checksum } from '$lib/storage/checksum.ts';

/** The history as it rests: its checksum in hexadecimal, a colon, its text. */
export function restingHistory(history: History): string {
	const text = historyText(history);
	return `${checksum(text).toString(16)}:${text}`;
}

/** The stored history when it leads to this very plan; else one that begins with the plan. */
export function historyOf(stored: unknown, plan: Plan): History {
	if (typeof stored !== 'string') return begin(plan);
	const colon = stored.indexOf(':');
	const text = stored.slice(colon + 1);
	const opened = openHistory(text, checksum(text).toString(16) === stored.slice(0, colon));
	return opened.ok && planText(presentPlan(opened.value)) === planText(plan) ? opened.value : begin(plan);
}
