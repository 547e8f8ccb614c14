import { lengthKm } from '../../geo/polyline.ts';
import { difference, matched, rough, WEIGHT, type Difference } from './difference.ts';
import { fieldDifferences } from './diff-fields.ts';
import { linkFields } from '../fields/fields-of.ts';
import { equal } from '../equal.ts';
import type { Link, Plan } from '../plan.ts';
import { pairKey } from '../references.ts';

/** What changed about the links. Each is named after its sites, in the plan where it stands. */
export function linkDifferences(from: Plan, to: Plan): Difference[] {
	const { gone, added, both } = matched(from.links, to.links);
	const [before, after] = [siteNames(from), siteNames(to)];
	return [
		...gone.map((link) =>
			difference('link', link.id, 'diff_link_removed', { name: nameOf(link, before) }, WEIGHT.linked),
		),
		...added.map((link) =>
			difference('link', link.id, 'diff_link_added', { name: nameOf(link, after) }, WEIGHT.linked),
		),
		...both.flatMap(([old, link]) => {
			const name = nameOf(link, after);
			const rejoined = pairKey(old) === pairKey(link) ? [] : [ends(old, nameOf(old, before), name)];
			return [
				...rejoined,
				...route(old, link, name),
				...fieldDifferences('link', linkFields.all, old, link, name),
			];
		}),
	];
}

function siteNames({ sites }: Plan): Map<string, string> {
	return new Map(sites.map(({ id, name }) => [id, name]));
}

function nameOf({ from, to }: Link, names: Map<string, string>): string {
	return `${names.get(from) ?? from} – ${names.get(to) ?? to}`;
}

function ends({ id }: Link, from: string, name: string): Difference {
	return difference('link', id, 'diff_link_ends', { id, from, name }, WEIGHT.linked);
}

function route({ route: from }: Link, { id, route: to }: Link, name: string): Difference[] {
	if (equal(from, to)) return [];
	const [fromKm, toKm] = [from, to].map((line) => rough(lengthKm(line ?? [])));
	if (from === null) {
		return [difference('link', id, 'diff_link_route_drawn', { name, km: toKm! }, WEIGHT.route, toKm)];
	}
	if (to === null) {
		return [difference('link', id, 'diff_link_route_cleared', { name, km: fromKm! }, WEIGHT.route, fromKm)];
	}
	const values = { name, from: fromKm!, to: toKm! };
	return [difference('link', id, 'diff_link_route', values, WEIGHT.route, Math.abs(toKm! - fromKm!))];
}
