import type { Problem } from '../base/result.ts';
import { totalItMw } from '../plan/lookup.ts';
import { openPlan } from '../plan/open.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, PlanFacts } from './plan-store.ts';
import { sketchOf } from './sketch.ts';

/** What a list says of a plan. */
export function factsOf(plan: Plan): PlanFacts {
	return {
		name: plan.name,
		siteCount: plan.sites.length,
		itMw: totalItMw(plan),
		sketch: sketchOf(plan),
	};
}

/** What a list says of a text: of its plan, or why it does not open and what it may be called. */
export function factsOfText(text: string): PlanFacts & { problem: Problem | null } {
	const opened = openPlan(text);
	if (opened.ok) return { ...factsOf(opened.value), problem: null };
	return { name: likelyName(text), siteCount: 0, itMw: 0, sketch: '|', problem: opened.problems[0]! };
}

/** A line of the list made anew from a text alone. */
export function entryOfText(id: string, text: string, revision: number, savedAt: number): PlanEntry {
	return { id, ...factsOfText(text), revision, noted: 0, savedAt, tags: [], binnedAt: null };
}

/** The name that a broken text seems to carry, at most 80 characters; '' when none is found. */
function likelyName(text: string): string {
	const match = /"name"\s*:\s*"((?:[^"\\]|\\.){1,80})/.exec(text.slice(0, 10_000));
	return (match?.[1] ?? '').replace(/\\(.)/g, '$1').toWellFormed();
}
