import * as z from '../lib/base/zod.ts';
import type { Problem } from '../lib/base/result.ts';
import type { ImportReport } from '../lib/exchange/import-report.ts';
import { Area, Link, Site } from '../lib/plan/plan.ts';
import { problemSentence } from './sentence.ts';

const Sentence = z.object({ at: z.string(), key: z.string(), sentence: z.string() });
const Item = z.nullable(
	z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('site'), site: Site }),
		z.object({ kind: z.literal('link'), link: Link }),
		z.object({ kind: z.literal('area'), area: Area }),
	]),
);

/** `loadstar check --json`: what a file holds, row by row. */
export const ImportJson = z.object({
	format: z.literal('loadstar-import'),
	version: z.literal(1),
	file: z.string(),
	/** Which reader understood the file: plan, geojson, csv, xlsx, kml, kmz, shapefile. */
	fileFormat: z.string(),
	/** Coordinate system the positions were converted from; null = WGS84 as it stands. */
	crs: z.nullable(z.string()),
	notes: z.array(Sentence),
	/** Header of a table and the field each column was read as; null = kept in the note. */
	columns: z.array(z.object({ header: z.string(), field: z.nullable(z.string()) })),
	taken: z.number(),
	proposed: z.number(),
	rejected: z.number(),
	rows: z.array(
		z.object({
			/** Row of the table (the header is row 1), or number of the feature from 1. */
			at: z.number(),
			kind: z.nullable(z.enum(['site', 'link', 'area'])),
			name: z.string(),
			/** taken: as it stands. proposed: asks something; `item` is what comes in where nobody answers. rejected: not at all. */
			status: z.enum(['taken', 'proposed', 'rejected']),
			problems: z.array(Sentence),
			/** As the file has it; null when that cannot be taken. */
			item: Item,
			proposal: z.nullable(z.object({ problems: z.array(Sentence), item: Item })),
			/** With latitude and longitude exchanged; never taken unasked. */
			swap: z.nullable(z.object({ problems: z.array(Sentence), item: Item })),
		}),
	),
});
export type ImportJson = z.infer<typeof ImportJson>;

export function importJson({ file, format, crs, notes, columns, rows }: ImportReport): ImportJson {
	const count = (status: string) => rows.filter((row) => row.status === status).length;
	return {
		format: 'loadstar-import',
		version: 1,
		file,
		fileFormat: format ?? '',
		crs,
		notes: notes.map(sentenceOf),
		columns,
		taken: count('taken'),
		proposed: count('proposed'),
		rejected: count('rejected'),
		rows: rows.map(({ at, kind, name, status, problems, draft, proposal, swap }) => ({
			at,
			kind,
			name,
			status,
			problems: problems.map(sentenceOf),
			item: draft && itemOf(draft),
			proposal: proposal && { problems: proposal.problems.map(sentenceOf), item: itemOf(proposal.draft) },
			swap: swap && { problems: swap.problems.map(sentenceOf), item: itemOf(swap.draft) },
		})),
	};
}

function sentenceOf(problem: Problem) {
	return { at: problem.at, key: problem.key, sentence: problemSentence(problem) };
}

/** Ends of links by row are of this program's memory alone. */
function itemOf(draft: NonNullable<ImportReport['rows'][number]['draft']>) {
	switch (draft.kind) {
		case 'site':
			return { kind: draft.kind, site: draft.site };
		case 'link':
			return { kind: draft.kind, link: draft.link };
		case 'area':
			return { kind: draft.kind, area: draft.area };
	}
}
