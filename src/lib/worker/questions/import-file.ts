import type { ImportReport } from '../../exchange/import-report.ts';
import type { ImportOptions, Progress, SourceFile } from '../../exchange/importer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Question } from '../question.ts';

type Params = {
	file: SourceFile;
	existing: Plan;
	options: ImportOptions;
};

/** What a file holds, row by row. A hostile file may hold a loop that never pauses: it has a worker to itself, which is ended with it. */
export const importFile = {
	id: 'import',
	counts: 'each',
	worker: 'own',
	async *answer(_, { file, existing, options }) {
		const { checkFile } = await import('../../exchange/read-file.ts');
		return yield* checkFile(file, existing, options);
	},
} as const satisfies Question<Params, Progress, ImportReport>;
