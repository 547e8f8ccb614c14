import { fail, ok, problem, type Result } from '../base/result.ts';
import { found, shortened } from './found.ts';
import { PLAN_DEPTH_MAX, PLAN_VALUES_MAX } from './plan.ts';

/** Own keys with these names would reach into the object machinery of whoever copies them carelessly. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

type Step = { value: unknown; parent: Step | null; key: string; depth: number };

/**
 * Confirms that a value is plain JSON of bounded depth and count, before anything clones it.
 * Walks with its own list: recursion would fail at a depth the file chooses.
 */
export function plainJson(input: unknown): Result<unknown> {
	const open: Step[] = [{ value: input, parent: null, key: '', depth: 0 }];
	let seen = 0;
	for (let step = open.pop(); step; step = open.pop()) {
		const { value, depth } = step;
		if (++seen > PLAN_VALUES_MAX) return tooMany();
		if (value === null || typeof value === 'boolean') continue;
		if (typeof value === 'string') {
			if (!value.isWellFormed()) return refuse(step, 'plan_text_broken');
			continue;
		}
		if (typeof value === 'number') {
			if (!Number.isFinite(value)) return refuse(step, 'plan_number_not_finite');
			continue;
		}
		if (typeof value !== 'object') return refuse(step, 'plan_not_json');
		if (depth >= PLAN_DEPTH_MAX) {
			return fail(problem('', 'plan_too_deep', { at: pathOf(step).slice(0, 80), max: PLAN_DEPTH_MAX }));
		}
		if (Array.isArray(value)) {
			if (value.length + seen > PLAN_VALUES_MAX) return tooMany();
			for (let i = value.length - 1; i >= 0; i--) {
				open.push({ value: value[i], parent: step, key: String(i), depth: depth + 1 });
			}
			continue;
		}
		const shape: unknown = Object.getPrototypeOf(value);
		if (shape !== Object.prototype && shape !== null) return refuse(step, 'plan_not_json');
		const members = Object.entries(Object.getOwnPropertyDescriptors(value));
		if (members.length + seen > PLAN_VALUES_MAX) return tooMany();
		for (const [key, member] of members) {
			const child = { value: member.value as unknown, parent: step, key, depth: depth + 1 };
			if (refusedKeys.has(key)) return refuse(child, 'plan_key_refused', key);
			if (!key.isWellFormed()) return refuse(step, 'plan_text_broken');
			if (member.get || member.set) return refuse(child, 'plan_not_json');
			open.push(child);
		}
	}
	return ok(input);
}

function tooMany() {
	return fail(problem('', 'plan_too_many_values', { max: PLAN_VALUES_MAX }));
}

function refuse(
	step: Step,
	key: 'plan_text_broken' | 'plan_number_not_finite' | 'plan_not_json' | 'plan_key_refused',
	name?: string,
) {
	const at = pathOf(step);
	return fail(problem(at, key, { at: at || '.', found: name ?? found(step.value) }));
}

function pathOf(step: Step): string {
	const keys: string[] = [];
	for (let each: Step | null = step; each?.parent; each = each.parent) keys.push(shortened(each.key));
	return keys.reverse().join('.');
}
