import type { MessageKey } from '../../base/message.ts';
import { bearing } from '../../geo/bearing.ts';
import { distanceKm } from '../../geo/sphere.ts';
import { difference, matched, rough, tidy, WEIGHT, type Difference } from './difference.ts';
import { siteFields } from '../fields/fields-of.ts';
import { fieldDifferences } from './diff-fields.ts';
import type { Site } from '../plan.ts';

/** The fields whose change is not told by a sum. */
const others = siteFields.all.filter(({ id }) => id !== 'itMw');

const bearings = [
	'diff_bearing_n',
	'diff_bearing_ne',
	'diff_bearing_e',
	'diff_bearing_se',
	'diff_bearing_s',
	'diff_bearing_sw',
	'diff_bearing_w',
	'diff_bearing_nw',
] as const satisfies readonly MessageKey[];

/** What changed about the sites. A site keeps its id through every change, so a renamed one is known again. */
export function siteDifferences(from: readonly Site[], to: readonly Site[]): Difference[] {
	const { gone, added, both } = matched(from, to);
	return [
		...gone.map((site) => listed(site, 'diff_site_removed', 'diff_site_removed_unknown')),
		...added.map((site) => listed(site, 'diff_site_added', 'diff_site_added_unknown')),
		...both.flatMap(([old, site]) => [
			...power(old, site),
			...moved(old, site),
			...fieldDifferences('site', others, old, site, site.name),
			...renamed(old, site),
		]),
		...order(from, to),
	];
}

function listed(site: Site, known: MessageKey, unknown: MessageKey): Difference {
	const { id, name, itMw } = site;
	return itMw === null
		? difference('site', id, unknown, { name }, WEIGHT.listed)
		: difference('site', id, known, { name, mw: itMw }, WEIGHT.listed, itMw);
}

function power({ itMw: from }: Site, { id, name, itMw: to }: Site): Difference[] {
	if (from === to) return [];
	if (from === null)
		return [difference('site', id, 'diff_site_mw_known', { name, to: to! }, WEIGHT.power, to!)];
	if (to === null)
		return [difference('site', id, 'diff_site_mw_unknown', { name, from }, WEIGHT.power, from)];
	const size = Math.abs(tidy(to - from));
	const change = `${to > from ? '+' : '−'}${size}`;
	return [difference('site', id, 'diff_site_mw', { name, change, from, to }, WEIGHT.power, size)];
}

function moved({ position: from }: Site, { id, name, position: to }: Site): Difference[] {
	if (from[0] === to[0] && from[1] === to[1]) return [];
	const km = distanceKm(from[0], from[1], to[0], to[1]);
	const m = Math.round(km * 1000);
	if (m < 1) return [difference('site', id, 'diff_site_nudged', { name }, WEIGHT.moved, km)];
	const told =
		m < 1000
			? difference('site', id, 'diff_site_moved_m', { name, m }, WEIGHT.moved, km)
			: difference('site', id, 'diff_site_moved', { name, km: rough(km) }, WEIGHT.moved, km);
	return [{ ...told, words: { bearing: bearings[Math.round(bearing(from, to) / 45) % 8]! } }];
}

function renamed({ name: from }: Site, { id, name: to }: Site): Difference[] {
	if (from === to) return [];
	return [difference('site', id, 'diff_site_renamed', { name: from, to }, WEIGHT.name)];
}

/** Told only when the sites in both stand otherwise to each other. */
function order(from: readonly Site[], to: readonly Site[]): Difference[] {
	const [before, after] = [new Set(from.map(({ id }) => id)), new Set(to.map(({ id }) => id))];
	const [old, now] = [from.filter(({ id }) => after.has(id)), to.filter(({ id }) => before.has(id))];
	const isSame = old.every(({ id }, row) => id === now[row]?.id);
	return isSame ? [] : [difference('plan', '', 'diff_sites_order', {}, WEIGHT.order)];
}
