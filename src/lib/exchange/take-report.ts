import { fail, ok, problem, type Problem, type Result } from '../base/result.ts';
import { shortened } from '../plan/found.ts';
import { openPlan } from '../plan/open.ts';
import type { Area, Link, Plan, Site } from '../plan/plan.ts';
import { idsTaken } from './rows/ids-taken.ts';
import type { Draft, ImportReport, ImportRow, LinkEnd } from './import-report.ts';

/** Rows to take, those of them to take as proposed, and those to take with latitude and longitude exchanged; the others as the file has them. */
export type Choice = {
	accepted: ReadonlySet<number>;
	proposals: ReadonlySet<number>;
	swapped: ReadonlySet<number>;
};

/** One new plan with the accepted rows added: one undo step. */
export function takeReport(plan: Plan, report: ImportReport, choice: Choice): Result<Plan> {
	const chosen = report.rows.filter(({ row }) => choice.accepted.has(row));
	if (chosen.length === 0) return ok(plan);
	const problems: Problem[] = [];
	const drafts = chosen.map((row) => ({ row, draft: chosenDraft(row, choice) }));
	const siteIds = idsTaken(plan.sites.map(({ id }) => id));
	const linkIds = idsTaken(plan.links.map(({ id }) => id));
	const areaIds = idsTaken(plan.areas.map(({ id }) => id));
	const idOfRow = new Map<number, string>();
	const sites: Site[] = [];
	const links: Link[] = [];
	const areas: Area[] = [];
	for (const { row, draft } of drafts) {
		if (draft === null) {
			problems.push(problem(`${row.at}`, 'import_row_undecided', { at: row.at, name: shortened(row.name) }));
		} else if (draft.kind === 'site') {
			const id = siteIds.free(draft.site.id);
			idOfRow.set(row.row, id);
			sites.push({ ...draft.site, id });
		} else if (draft.kind === 'area') areas.push({ ...draft.area, id: areaIds.free(draft.area.id) });
	}
	const idOf = (end: LinkEnd) => ('row' in end ? idOfRow.get(end.row) : end.siteId);
	for (const { row, draft } of drafts) {
		if (draft?.kind !== 'link') continue;
		const [from, to] = draft.ends.map(idOf);
		if (from === undefined || to === undefined) {
			problems.push(
				problem(`${row.at}`, 'import_link_end_left_out', { at: row.at, name: shortened(row.name) }),
			);
		} else links.push({ ...draft.link, id: linkIds.free(draft.link.id), from, to });
	}
	if (problems.length > 0) return fail(...problems);
	return openPlan({
		...plan,
		sites: [...plan.sites, ...sites],
		links: [...plan.links, ...links],
		areas: [...plan.areas, ...areas],
	});
}

/** The choice offered first: every row that can be taken on the place its file says, proposals as proposed, and no link whose site stays out. No row is moved by a guess. */
export function firstChoice(
	report: ImportReport,
	{ withProposals }: { withProposals: boolean },
): { accepted: Set<number>; proposals: Set<number>; swapped: Set<number> } {
	const proposals = new Set(
		withProposals ? report.rows.filter((row) => row.proposal).map(({ row }) => row) : [],
	);
	const choice = { accepted: new Set<number>(), proposals, swapped: new Set<number>() };
	const wanted = report.rows.filter((row) => chosenDraft(row, choice) !== null);
	for (const { row } of wanted) choice.accepted.add(row);
	for (const row of wanted) {
		const draft = chosenDraft(row, choice);
		const isLoose =
			draft?.kind === 'link' && draft.ends.some((end) => 'row' in end && !choice.accepted.has(end.row));
		if (isLoose) choice.accepted.delete(row.row);
	}
	return choice;
}

/** What would be taken of a row under a choice; null = the row first needs an answer, or cannot be taken. */
export function chosenDraft(row: ImportRow, { proposals, swapped }: Omit<Choice, 'accepted'>): Draft | null {
	if (row.swap && swapped.has(row.row)) return row.swap.draft;
	return row.proposal && proposals.has(row.row) ? row.proposal.draft : row.draft;
}
