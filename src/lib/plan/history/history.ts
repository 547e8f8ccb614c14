import type { MessageKey } from '../../base/message.ts';
import type { Plan } from '../plan.ts';

/** Most steps kept; the oldest fall off. Plans share what did not change, so a step costs little. */
export const HISTORY_MAX = 500;

/** What was done, as a sentence of the catalog: the text of the undo menu. `words` are values that are themselves words of the catalog. */
export type EditLabel = {
	key: MessageKey;
	values: Record<string, string | number>;
	words?: Record<string, MessageKey>;
};

/** Plans in the order they were made, and which one is present. Plain data: can be stored and sent. */
export type History = {
	/** The label says what led to the plan; null for the first. */
	readonly steps: readonly { readonly plan: Plan; readonly label: EditLabel | null }[];
	readonly present: number;
};

/** A history of one plan, with nothing to undo. */
export function begin(plan: Plan): History {
	return { steps: [{ plan, label: null }], present: 0 };
}

/** Adds a step after the present one; what was undone is forgotten. An edit that changed nothing leaves no step. */
export function record(history: History, plan: Plan, label: EditLabel): History {
	if (plan === presentPlan(history)) return history;
	const kept = [...history.steps.slice(0, history.present + 1), { plan, label }].slice(-HISTORY_MAX);
	return { steps: kept, present: kept.length - 1 };
}

/** Replaces the present plan without a new step: the many small moves of one drag are one edit. */
export function amend(history: History, plan: Plan): History {
	const steps = history.steps.slice(0, history.present + 1);
	const last = steps.at(-1)!;
	return { steps: [...steps.slice(0, -1), { plan, label: last.label }], present: history.present };
}

/** The plan as it stands now. */
export function presentPlan(history: History): Plan {
	return history.steps[history.present]!.plan;
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
	return history.present > 0 ? { ...history, present: history.present - 1 } : history;
}

/** One step forth; the same history where nothing was undone. */
export function redo(history: History): History {
	return history.present < history.steps.length - 1 ? { ...history, present: history.present + 1 } : history;
}

/** What undo would take back; null when there is nothing. */
export function undoLabel(history: History): EditLabel | null {
	return history.steps[history.present]!.label;
}

/** What redo would do again; null when there is nothing. */
export function redoLabel(history: History): EditLabel | null {
	return history.steps[history.present + 1]?.label ?? null;
}
