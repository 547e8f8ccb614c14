import { fail, problem, type Result } from '../../base/result.ts';
import { freeId } from '../ids.ts';
import { Site, SITES_MAX, type Plan } from '../plan.ts';
import { withItem } from './checked.ts';

/** PUE of a site nobody has said anything about: between liquid-cooled 1.1 and air-cooled 1.22, an assumption. */
export const NEW_SITE_PUE = 1.2;

/** Adds a site; it is the last of `sites` and its id comes from its name. What is not given is unknown. */
export function addSite(
	plan: Plan,
	given: Pick<Site, 'name' | 'position'> & Partial<Omit<Site, 'id'>>,
): Result<Plan> {
	if (plan.sites.length >= SITES_MAX) return fail(problem('sites', 'plan_sites_full', { max: SITES_MAX }));
	const id = freeId(
		given.name,
		plan.sites.map((site) => site.id),
		'site',
	);
	const unknown = { itMw: null, pue: NEW_SITE_PUE, year: null, zone: null, operator: null, note: '' };
	return withItem(plan, 'sites', plan.sites.length, { ...unknown, ...given, id }, Site);
}
