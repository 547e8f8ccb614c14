import { fail, problem, type Result } from '../../../base/result.ts';
import { siteFields } from '../../fields/fields-of.ts';
import { freeId } from '../../ids.ts';
import { Site, SITES_MAX, type Plan } from '../../plan.ts';
import { withItem } from '../checked.ts';

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
	const site = { ...siteFields.initial, ...given, id };
	return withItem(plan, 'sites', plan.sites.length, site, Site);
}
