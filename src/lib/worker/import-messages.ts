import type { ImportReport } from '../exchange/import-report.ts';
import type { ImportOptions, Progress, SourceFile } from '../exchange/importer.ts';
import type { Plan } from '../plan/plan.ts';

/** What the import worker is asked, once. A function cannot be sent: land goes as shapes. */
export type ImportRequest = {
	file: SourceFile;
	existing: Plan;
	options: Omit<ImportOptions, 'isLand'>;
};

/** What it answers: progress while it works, then the report, or the fault that stopped it. */
export type ImportAnswer =
	| { kind: 'progress'; progress: Progress }
	| { kind: 'done'; report: ImportReport }
	| { kind: 'failed'; message: string };
