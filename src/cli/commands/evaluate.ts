import { evaluate as evaluatePlan } from '../../lib/planning/evaluate.ts';
import type { Result } from '../../lib/base/result.ts';
import type { Evaluation } from '../../lib/planning/evaluation.ts';
import type { Io } from '../io.ts';
import { EXIT, type Command } from '../command.ts';
import { evaluationReport } from '../evaluation-report.ts';
import { readAtlasWithRoutes } from '../read-atlas-with-routes.ts';
import { sourceLines } from '../read-atlas.ts';
import { readPlan } from '../read-plan.ts';
import { problemSentence, sentence } from '../sentence.ts';

/** `loadstar evaluate FILE [--json]` */
export const evaluate: Command = {
	name: 'evaluate',
	usage: 'FILE [--json]',
	aboutKey: 'cli_evaluate_about',
	flags: { json: false },
	async run({ words, flags }, io) {
		const [file, ...more] = words;
		if (file === undefined || more.length > 0) {
			io.error(`${sentence('cli_one_file', { command: 'evaluate' })}\n`);
			return EXIT.refused;
		}
		const result = await evaluation(file, io);
		if (!result.ok) {
			for (const each of result.problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		if (flags['json'] !== undefined) {
			io.out(`${JSON.stringify(result.value, null, '\t')}\n`);
			return EXIT.done;
		}
		const ids = result.value.sites.flatMap((site) => [site.intensitySource, site.mixSource]);
		io.out(evaluationReport(result.value, await sourceLines(io, ids)));
		return EXIT.done;
	},
};

async function evaluation(file: string, io: Io): Promise<Result<Evaluation>> {
	const plan = await readPlan(io, file);
	if (!plan.ok) return plan;
	const atlas = await readAtlasWithRoutes(io);
	if (!atlas.ok) return atlas;
	return evaluatePlan(atlas.value, plan.value, plan.value.scenarios[0]!);
}
