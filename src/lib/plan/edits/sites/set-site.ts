import type { Result } from '../../../base/result.ts';
import type { SiteValues } from '../../fields/fields-of.ts';
import { Site, type Plan } from '../../plan.ts';
import { rowOf, withItem } from '../checked.ts';

/** What a user may set on a site besides its name and position. */
export type SitePatch = Partial<SiteValues>;

/** Sets facts of a site; a value outside its bounds is refused in words. */
export function setSite(plan: Plan, id: string, patch: SitePatch): Result<Plan> {
	return patchSite(plan, id, patch);
}

/** Shared by the edits of one site. */
export function patchSite(plan: Plan, id: string, patch: Partial<Omit<Site, 'id'>>): Result<Plan> {
	const row = rowOf(plan, 'sites', id);
	if (!row.ok) return row;
	return withItem(plan, 'sites', row.value, { ...plan.sites[row.value]!, ...patch }, Site);
}
