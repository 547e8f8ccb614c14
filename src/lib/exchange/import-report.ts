import type { Problem } from '../base/result.ts';
import type { Area, Link, Plan, Site } from '../plan/plan.ts';

/** An end of a link that is brought in: another row of the same report, or a site the plan already has. */
export type LinkEnd = { row: number } | { siteId: string };

/** What a row would add to the plan. Ids are free in the file; `takeReport` makes them free in the plan. */
export type Draft =
	| { kind: 'site'; site: Site }
	| { kind: 'link'; link: Link; ends: [LinkEnd, LinkEnd] }
	| { kind: 'area'; area: Area };

/** Something to take, and what to know about it. */
export type Taken = { draft: Draft; problems: Problem[] };

/** What becomes of a row: it is taken, asks something, or cannot be taken. */
export type RowStatus = 'taken' | 'proposed' | 'rejected';

/** One row of the report: what was found, what is wrong or worth knowing, what is proposed. */
export type ImportRow = {
	/** Index in `report.rows`: what the sets of `takeReport` hold. */
	row: number;
	/** Row of the table (the header is row 1), or number of the feature from 1, as the user sees it in the file. */
	at: number;
	kind: Draft['kind'] | null;
	name: string;
	status: RowStatus;
	/** As the file has it, on the place the file says; null when that cannot be taken. */
	draft: Draft | null;
	/** Taken: what to know. Rejected: why. */
	problems: Problem[];
	/** What would be taken instead, on the same place, and why; null where nothing must change. */
	proposal: Taken | null;
	/** With latitude and longitude exchanged, where that is likelier or alone possible. A guess that moves a site: never taken unasked. */
	swap: Taken | null;
	/** The row's own values, for the list of rejected rows. */
	values: ReadonlyMap<string, string | number | null>;
};

/** What a file holds, before anything of it is taken. */
export type ImportReport = {
	file: string;
	/** Id of the importer that read it; null when no format was recognized. */
	format: string | null;
	/** Why nothing can be read; `rows` is then empty. [] when the file was read. */
	refused: Problem[];
	/** What to know about the file as a whole. */
	notes: Problem[];
	/** Coordinate system the positions were converted from; null = WGS84 as it stands. */
	crs: string | null;
	/** Header of a table and the field each column was read as. */
	columns: { header: string; field: string | null }[];
	rows: ImportRow[];
	/** The whole plan, where the file carries one: can be opened as it is instead of adding its rows. */
	plan: Plan | null;
};
