import type { Plan } from '../plan/plan.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportOptions, Progress, SourceFile } from './importer.ts';

/** Reads a file of any format that is known and reports row by row what it holds. Takes nothing, changes nothing, never throws. */
// eslint-disable-next-line require-yield -- being built
export function* checkFile(
	file: SourceFile,
	_existing: Plan,
	_options: ImportOptions = {},
): Generator<Progress, ImportReport> {
	return {
		file: file.name,
		format: null,
		refused: [],
		notes: [],
		crs: null,
		columns: [],
		rows: [],
		plan: null,
	};
}
