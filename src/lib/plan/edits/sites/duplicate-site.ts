import type { Result } from '../../../base/result.ts';
import type { Position } from '../../../geo/position.ts';
import { NAME_MAX, type Plan } from '../../plan.ts';
import { addSite } from './add-site.ts';
import { rowOf } from '../checked.ts';

/** How far east a copy stands, degrees, so that it does not hide what it was made from: 1 to 2 km. */
const ASIDE = 0.02;

/** Copies a site without its links: the same facts, a name with the next free number, a position just beside it. */
export function duplicateSite(plan: Plan, id: string, position?: Position): Result<Plan> {
	const row = rowOf(plan, 'sites', id);
	if (!row.ok) return row;
	const { id: _id, ...facts } = plan.sites[row.value]!;
	const [lng, lat] = facts.position;
	const beside: Position = [lng + ASIDE > 180 ? lng - ASIDE : Number((lng + ASIDE).toFixed(7)), lat];
	const names = new Set(plan.sites.map((site) => site.name));
	return addSite(plan, { ...facts, name: nextName(facts.name, names), position: position ?? beside });
}

/** `Omaha 2`, or `Site 4` after `Site 3`: the number at the end counts on until it is free. */
export function nextName(name: string, taken: ReadonlySet<string>): string {
	const [, stem = name, digits] = /^(.*?) (\d{1,6})$/s.exec(name) ?? [];
	let counter = digits === undefined ? 2 : Number(digits) + 1;
	const numbered = () => `${stem.slice(0, NAME_MAX - 1 - String(counter).length).toWellFormed()} ${counter}`;
	while (taken.has(numbered())) counter++;
	return numbered();
}
