import type { Result } from '../../lib/base/result.ts';
import { evaluate as evaluatePlan } from '../../lib/planning/evaluate.ts';
import type { Evaluation } from '../../lib/planning/evaluation.ts';
import { EXIT, type Command } from '../command.ts';
import { evaluationReport } from '../evaluation-report.ts';
import type { Io } from '../io.ts';
import { pickScenario } from '../input/pick-scenario.ts';
import { sourceLines } from '../input/read-atlas.ts';
import { readPlan } from '../input/read-plan.ts';
import { readWorld } from '../input/read-world.ts';
import { problemSentence, sentence } from '../sentence.ts';

/** `loadstar evaluate FILE [--scenario ID] [--json]` */
export const evaluate = {
	name: 'evaluate',
	usage: 'FILE [--scenario ID] [--json]',
	aboutKey: 'cli_evaluate_about',
	flags: { scenario: true, json: false },
	async run({ words, flags }, io) {
		const [file, ...more] = words;
		if (file === undefined || more.length > 0) {
			io.error(`${sentence('cli_one_file', { command: 'evaluate' })}\n`);
			return EXIT.refused;
		}
		const result = await evaluation(file, flags['scenario'], io);
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
} as const satisfies Command;

async function evaluation(file: string, wanted: string | undefined, io: Io): Promise<Result<Evaluation>> {
	const plan = await readPlan(io, file);
	if (!plan.ok) return plan;
	const scenario = pickScenario(plan.value, wanted);
	if (!scenario.ok) return scenario;
	const world = await readWorld(io);
	return world.ok ? evaluatePlan(world.value, plan.value, scenario.value) : world;
}
