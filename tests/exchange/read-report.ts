import { newPlan } from '../../src/lib/plan/new-plan.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { checkFile } from '../../src/lib/exchange/read-file.ts';
import type { ImportReport } from '../../src/lib/exchange/import-report.ts';
import type { ImportOptions } from '../../src/lib/exchange/importer.ts';
import { firstChoice, takeReport } from '../../src/lib/exchange/take-report.ts';
import { frozen } from '../fixtures/frozen.ts';
import { valueOf } from '../fixtures/result.ts';

export const bytesOf = (content: string | Uint8Array) =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const emptyPlan = frozen(newPlan('Test', ''));

/** The report of a file, all the way to its end. */
export function reportOf(
	name: string,
	content: string | Uint8Array,
	options: ImportOptions = {},
	existing: Plan = emptyPlan,
): ImportReport {
	const work = checkFile({ name, bytes: bytesOf(content) }, existing, options);
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
}

/** The plan after every row was taken that comes in unasked or as proposed. */
export function allTaken(report: ImportReport, plan: Plan = emptyPlan): Plan {
	return valueOf(takeReport(plan, report, firstChoice(report, { withProposals: true })));
}

/** Keys of the problems and proposals of a row. */
export function rowKeys(report: ImportReport, row: number): string[] {
	const { problems, proposal, swap } = report.rows[row]!;
	return [...problems, ...(proposal?.problems ?? []), ...(swap?.problems ?? [])].map(({ key }) => key);
}
