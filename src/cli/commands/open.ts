import { unlockLink } from '../../lib/exchange/link/locked-link.ts';
import { planText } from '../../lib/plan/save.ts';
import { EXIT, type Command } from '../command.ts';
import { readText } from '../input/read-text.ts';
import { problemSentence, sentence } from '../sentence.ts';

/** `loadstar open LINK [--passphrase WORDS]` */
export const open: Command = {
	name: 'open',
	usage: 'LINK [--passphrase WORDS]',
	aboutKey: 'cli_open_about',
	flags: { passphrase: true },
	async run({ words, flags }, io) {
		const [given, ...more] = words;
		if (given === undefined || more.length > 0) {
			io.error(`${sentence('cli_one_link')}\n`);
			return EXIT.refused;
		}
		// A link longer than a command line may be comes through standard input.
		const text = given === '-' ? await readText(io, '-') : { ok: true as const, value: given };
		const plan = text.ok ? await unlockLink(text.value, flags['passphrase'] ?? '', crypto) : text;
		if (!plan.ok) {
			for (const each of plan.problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		io.out(planText(plan.value));
		return EXIT.done;
	},
};
