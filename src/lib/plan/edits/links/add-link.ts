import { fail, problem, type Result } from '../../../base/result.ts';
import { linkFields } from '../../fields/fields-of.ts';
import { freeId } from '../../ids.ts';
import { linkBetween } from '../../lookup.ts';
import { Link, type Plan } from '../../plan.ts';
import { rowOf, withItem } from '../checked.ts';

/** Links two different sites that are not linked yet; the link is the last of `links`. */
export function addLink(plan: Plan, from: string, to: string): Result<Plan> {
	for (const end of [from, to]) {
		const row = rowOf(plan, 'sites', end);
		if (!row.ok) return row;
	}
	const at = `links.${plan.links.length}`;
	const id = freeId(
		`${from}-${to}`,
		plan.links.map((link) => link.id),
		'link',
	);
	if (from === to) return fail(problem(at, 'plan_self_link', { link: id, id: from }));
	const twin = linkBetween(plan, from, to);
	if (twin) return fail(problem(at, 'plan_duplicate_link', { link: id, first: twin.id }));
	const link = { id, from, to, ...linkFields.initial, route: null };
	return withItem(plan, 'links', plan.links.length, link, Link);
}
