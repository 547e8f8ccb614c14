import { checksum } from './checksum.ts';
import type { PlanEntry } from './plan-store.ts';

/** The list lies in this many records: few enough to be read at once, small enough to be rewritten at each save. */
const SHELVES = 128;

/** A line without the names of its fields: half the bytes, half the time to read thousands. */
type Line = [
	id: string,
	name: string,
	revision: number,
	savedAt: number,
	siteCount: number,
	itMw: number,
	sketch: string,
	tags: string[],
	binnedAt: number | null,
	problem: PlanEntry['problem'],
	noted?: number,
];

export function shelfOf(id: string): number {
	return checksum(id) % SHELVES;
}

/** The lines of a shelf; one that is damaged is empty, and the check at start fills it anew from the plans. */
export function linesOf(shelf: string | undefined): PlanEntry[] {
	try {
		return (JSON.parse(shelf ?? '[]') as Line[]).map(
			([id, name, revision, savedAt, siteCount, itMw, sketch, tags, binnedAt, problem, noted]) => ({
				id,
				name,
				revision,
				savedAt,
				siteCount,
				itMw,
				sketch,
				tags,
				binnedAt,
				problem,
				noted: noted ?? 0,
			}),
		);
	} catch {
		return [];
	}
}

export function shelfText(lines: readonly PlanEntry[]): string {
	return JSON.stringify(
		lines.map((line): Line => [
			line.id,
			line.name,
			line.revision,
			line.savedAt,
			line.siteCount,
			line.itMw,
			line.sketch,
			line.tags,
			line.binnedAt,
			line.problem,
			line.noted,
		]),
	);
}

/** A shelf with one line put in or replaced. */
export function shelved(lines: readonly PlanEntry[], entry: PlanEntry): string {
	return shelfText([...lines.filter(({ id }) => id !== entry.id), entry]);
}
