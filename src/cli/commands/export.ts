import { exporters } from '../../lib/exchange/exporters/index.ts';
import type { Exporter } from '../../lib/exchange/exporter.ts';
import { firstChoice, takeReport } from '../../lib/exchange/take-report.ts';
import { fail, ok, problem, type Result } from '../../lib/base/result.ts';
import { chosenScenario } from '../../lib/plan/lookup.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import { evaluate } from '../../lib/planning/evaluate.ts';
import { EXIT, type Command } from '../command.ts';
import type { Io } from '../io.ts';
import { readWorld } from '../input/read-world.ts';
import { readSource, type ReadSource } from '../input/read-source.ts';
import { problemSentence, sentence } from '../sentence.ts';
import { shareAlikeNotices } from '../share-alike.ts';

const choices = exporters.map(({ id }) => id).join('|');

/** `loadstar export FILE --format geojson|... [--out FILE]` */
export const exportPlan: Command = {
	name: 'export',
	usage: `FILE --format ${choices} [--out FILE]`,
	aboutKey: 'cli_export_about',
	flags: { format: true, out: true },
	async run({ words, flags }, io) {
		const [file, ...more] = words;
		const refused = (...problems: Parameters<typeof problemSentence>[0][]) => {
			for (const each of problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		};
		if (file === undefined || more.length > 0)
			return refused(problem('', 'cli_one_file', { command: 'export' }));
		const exporter: Exporter | undefined = exporters.find(({ id }) => id === flags['format']);
		if (!exporter)
			return refused(problem('', 'cli_export_format', { choices: choices.replaceAll('|', ', ') }));
		const source = await readSource(io, file);
		if (!source.ok) return refused(...source.problems);
		const taken = planOf(source.value);
		if (!taken.ok) return refused(...taken.problems);
		const { plan, leftOut } = taken.value;
		const world = await readWorld(io);
		const evaluated = world.ok ? evaluate(world.value, plan, chosenScenario(plan)) : world;
		const evaluation = evaluated.ok ? evaluated.value : null;
		if (!evaluated.ok) refused(...evaluated.problems);
		const notices = await shareAlikeNotices(io, evaluation);
		const written = await write(io, flags['out'], exporter.write({ plan, evaluation, notices }));
		if (!written.ok) return refused(...written.problems);
		if (leftOut > 0) io.error(`${sentence('cli_export_left_out', { count: leftOut, file })}\n`);
		return leftOut > 0 || evaluation === null ? EXIT.partly : EXIT.done;
	},
};

/** The whole plan where the file carries one, else its rows in a plan of their own. */
function planOf({ report, empty }: ReadSource): Result<{ plan: Plan; leftOut: number }> {
	if (report.plan) return ok({ plan: report.plan, leftOut: 0 });
	const choice = firstChoice(report, { withProposals: false });
	const taken = takeReport(empty, report, choice);
	return taken.ok ? ok({ plan: taken.value, leftOut: report.rows.length - choice.accepted.size }) : taken;
}

async function write(io: Io, file: string | undefined, content: string | Uint8Array): Promise<Result<null>> {
	if (file === undefined) {
		if (typeof content === 'string') io.out(content);
		else io.outBytes(content);
		return ok(null);
	}
	try {
		if (typeof content === 'string') await io.write(file, content);
		else await io.writeBytes(file, content);
		return ok(null);
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return fail(problem(file, 'cli_not_written', { file, reason }));
	}
}
