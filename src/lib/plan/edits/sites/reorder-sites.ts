import { ok, type Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { rowOf } from '../checked.ts';

/** Moves sites, in the order they have, before another one; null = to the end. */
export function reorderSites(plan: Plan, ids: readonly string[], before: string | null): Result<Plan> {
	const target = before === null ? ok(0) : rowOf(plan, 'sites', before);
	if (!target.ok) return target;
	for (const id of ids) {
		const row = rowOf(plan, 'sites', id);
		if (!row.ok) return row;
	}
	const moving = new Set(ids);
	const moved = plan.sites.filter(({ id }) => moving.has(id));
	// A target that moves too: what follows it and stays is the place.
	const start = before === null ? plan.sites.length : target.value;
	const rest = plan.sites.filter(({ id }) => !moving.has(id));
	const place = plan.sites.slice(0, start).filter(({ id }) => !moving.has(id)).length;
	const sites = [...rest.slice(0, place), ...moved, ...rest.slice(place)];
	return ok(sites.every((site, row) => site === plan.sites[row]) ? plan : { ...plan, sites });
}
