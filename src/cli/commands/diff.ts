import { differenceWords, diffPlans } from '../../lib/plan/diff/diff.ts';
import { titleOf } from '../../lib/planning/title-of.ts';
import { EXIT, type Command } from '../command.ts';
import { readPlan } from '../input/read-plan.ts';
import { problemSentence, sentence } from '../sentence.ts';

/** `loadstar diff A B [--json]`; exit code 0 for equal plans, 2 for different ones. */
export const diff: Command = {
	name: 'diff',
	usage: 'FILE FILE [--json]',
	aboutKey: 'cli_diff_about',
	flags: { json: false },
	async run({ words, flags }, io) {
		const [a, b, ...more] = words;
		if (a === undefined || b === undefined || more.length > 0) {
			io.error(`${sentence('cli_two_files')}\n`);
			return EXIT.refused;
		}
		const [from, to] = [await readPlan(io, a), await readPlan(io, b)];
		if (!from.ok || !to.ok) {
			for (const [file, plan] of [[a, from] as const, [b, to] as const]) {
				if (plan.ok) continue;
				for (const each of plan.problems) {
					io.error(`${sentence('cli_in_file', { file, sentence: problemSentence(each) })}\n`);
				}
			}
			return EXIT.refused;
		}
		const differences = diffPlans(from.value, to.value);
		const told = differences.map((each) => ({ ...each, text: differenceWords(each, sentence, titleOf) }));
		if (flags['json'] !== undefined) {
			const rows = told.map(({ about, id, key, values, text }) => ({ about, id, key, values, text }));
			io.out(`${JSON.stringify(rows, null, '\t')}\n`);
		} else if (told.length === 0) io.out(`${sentence('diff_none')}\n`);
		else io.out(told.map(({ text }) => `${text}\n`).join(''));
		return told.length === 0 ? EXIT.done : EXIT.partly;
	},
};
