import { fail, ok, problem, type Result } from '../../../base/result.ts';
import { nearestAlong, splitAlong } from '../../../geo/polyline.ts';
import type { Position } from '../../../geo/position.ts';
import { freeId } from '../../ids.ts';
import { linkBetween, siteById } from '../../lookup.ts';
import { Link, type Plan } from '../../plan.ts';
import { addSite } from '../sites/add-site.ts';
import { rowOf, withItem } from '../checked.ts';

/** Cuts a link in two with a new site on its line: where the drawn route, or the great circle, passes nearest to a position. Both halves keep the fiber pairs and their part of the route. */
export function splitLink(
	plan: Plan,
	id: string,
	{ name, position }: { name: string; position: Position },
): Result<Plan> {
	const row = rowOf(plan, 'links', id);
	if (!row.ok) return row;
	const link = plan.links[row.value]!;
	const [from, to] = [siteById(plan, link.from)!, siteById(plan, link.to)!];
	const line = link.route ?? [from.position, to.position];
	const place = nearestAlong(line, position);
	const halves = place && splitAlong(line, place.km);
	if (!place || !halves) return fail(problem(`links.${row.value}`, 'plan_link_cut_at_end', { id }));
	const added = addSite(plan, { name, position: place.position });
	if (!added.ok) return added;
	const middle = added.value.sites.at(-1)!;
	const tied = (half: Position[], first: Position, last: Position) =>
		link.route && half.length > 2 ? [first, ...half.slice(1, -1), last] : null;
	const first: Link = { ...link, to: middle.id, route: tied(halves[0], from.position, middle.position) };
	const shortened = withItem(added.value, 'links', row.value, first, Link);
	if (!shortened.ok) return shortened;
	const taken = plan.links.map((each) => each.id);
	const second: Link = {
		...link,
		id: freeId(`${middle.id}-${link.to}`, taken, 'link'),
		from: middle.id,
		route: tied(halves[1], middle.position, to.position),
	};
	if (linkBetween(shortened.value, second.from, second.to)) return ok(shortened.value);
	return withItem(shortened.value, 'links', shortened.value.links.length, second, Link);
}
