import { ok, type Result } from '$lib/base/result.ts';
import { addArea } from '$lib/plan/edits/areas/add-area.ts';
import { duplicateSite, nextName } from '$lib/plan/edits/sites/duplicate-site.ts';
import type { Plan } from '$lib/plan/plan.ts';

/** Copies of sites or areas as one step, after what is there; two sites can hold one link only, so links have none. */
export function duplicateRows(plan: Plan, kind: 'sites' | 'areas', ids: readonly string[]): Result<Plan> {
	return ids.reduce<Result<Plan>>((all, id) => {
		if (!all.ok) return all;
		return kind === 'sites' ? duplicateSite(all.value, id) : duplicateArea(all.value, id);
	}, ok(plan));
}

function duplicateArea(plan: Plan, id: string): Result<Plan> {
	const area = plan.areas.find((each) => each.id === id);
	if (!area) return ok(plan);
	const { name, kind, polygons, itMw, note } = area;
	const taken = new Set(plan.areas.map((each) => each.name));
	return addArea(plan, { name: nextName(name, taken), kind, polygons, itMw, note });
}
