import { fail, ok, problem, type Problem, type Result } from '../../../base/result.ts';
import type { Plan, Site } from '../../plan.ts';
import { addSite } from './add-site.ts';
import { patchSite } from './set-site.ts';

/** A pasted row: with the id of a site it changes that site, without one it adds a site and needs a name and a position. */
export type PastedSite = { id?: string } & Partial<Omit<Site, 'id'>>;

/** Takes rows of a spreadsheet as one step: cells of existing sites are overwritten, further rows become sites. All or none. */
export function pasteSites(plan: Plan, rows: readonly PastedSite[]): Result<Plan> {
	let next = plan;
	const problems: Problem[] = [];
	rows.forEach((row, i) => {
		const taken = pastedRow(next, row);
		if (taken.ok) next = taken.value;
		else problems.push(...taken.problems.map((each) => ({ ...each, at: `row ${i + 1}` })));
	});
	return problems.length > 0 ? fail(...problems) : ok(next);
}

function pastedRow(plan: Plan, { id, ...facts }: PastedSite): Result<Plan> {
	if (id !== undefined) return patchSite(plan, id, facts);
	const { name, position } = facts;
	if (name === undefined) return fail(problem('name', 'paste_needs_name'));
	if (position === undefined) return fail(problem('position', 'paste_needs_position', { name }));
	return addSite(plan, { ...facts, name, position });
}
