import { problem } from '../../base/result.ts';
import type { Position } from '../../geo/position.ts';
import { shortened } from '../../plan/found.ts';
import { linkFields } from '../../plan/fields/fields-of.ts';
import { pairKey } from '../../plan/references.ts';
import type { Draft, ImportRow, LinkEnd } from '../import-report.ts';
import { plainId, type idsTaken } from './ids-taken.ts';
import type { linkEnds } from './link-ends.ts';
import type { RowValues } from './row-values.ts';

/** What the links of a file share: how to find an end, the pairs joined so far, the ids given. */
export type LinkContext = {
	find: ReturnType<typeof linkEnds>;
	pairs: Set<string>;
	ids: ReturnType<typeof idsTaken>;
};

/** Fills in a link's row, when all sites are known. */
export function judgeLink(
	row: ImportRow,
	values: RowValues,
	line: Position[] | null,
	{ find, pairs, ids }: LinkContext,
): void {
	row.kind = 'link';
	row.status = 'rejected';
	const ends = [find(values.from, line?.[0]), find(values.to, line?.at(-1))];
	const [from, to] = ends;
	if (!from || !to) {
		const missing = shortened((from ? values.to : values.from) ?? '');
		row.problems.push(problem('', missing ? 'import_link_no_site' : 'import_line_no_site', { id: missing }));
		return;
	}
	const [a, b] = [endKey(from.end), endKey(to.end)];
	row.name = values.name ?? `${from.id} – ${to.id}`;
	if (a === b) {
		row.problems.push(problem('', 'import_link_itself', { id: from.id }));
		return;
	}
	const pair =
		'siteId' in from.end && 'siteId' in to.end ? pairKey({ from: a, to: b }) : [a, b].sort().join(' ');
	if (pairs.has(pair)) {
		row.problems.push(problem('', 'import_link_double', { from: from.id, to: to.id }));
		return;
	}
	pairs.add(pair);
	if (line && line.length > 20_000) {
		row.problems.push(problem('', 'import_route_long', { count: line.length, max: 20_000 }));
		return;
	}
	if (row.problems.length === 0) row.problems.push(...values.problems);
	const straight = values.unread.get('kind') === 'straight' || line === null;
	const id = ids.free(plainId(values.id, `${from.id}-${to.id}`, 'link'));
	const link = {
		id,
		from: plainId(from.id, from.name, 'site'),
		to: plainId(to.id, to.name, 'site'),
		// A line that says nothing of itself is known from its file, and from nobody.
		...linkFields.values(
			({ id, initial }) => values[id] ?? (id === 'lineFrom' && !straight ? 'file' : initial),
		),
		route: straight ? null : line,
	};
	const draft: Draft = { kind: 'link', link, ends: [from.end, to.end] };
	if (values.proposals.length > 0) {
		row.status = 'proposed';
		row.proposal = { draft, problems: values.proposals };
	} else {
		row.status = 'taken';
		row.draft = draft;
	}
}

function endKey(end: LinkEnd): string {
	return 'row' in end ? `row ${end.row}` : end.siteId;
}
