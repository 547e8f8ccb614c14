import { LINK_LONG, packLink } from '../../lib/exchange/link/link.ts';
import { lockLink } from '../../lib/exchange/link/locked-link.ts';
import { EXIT, type Command } from '../command.ts';
import { readPlan } from '../input/read-plan.ts';
import { problemSentence, sentence } from '../sentence.ts';

/** `loadstar link FILE [--base URL] [--passphrase WORDS]` */
export const link: Command = {
	name: 'link',
	usage: 'FILE [--base URL] [--passphrase WORDS]',
	aboutKey: 'cli_link_about',
	flags: { base: true, passphrase: true },
	async run({ words, flags }, io) {
		const [file, ...more] = words;
		if (file === undefined || more.length > 0) {
			io.error(`${sentence('cli_one_file', { command: 'link' })}\n`);
			return EXIT.refused;
		}
		const plan = await readPlan(io, file);
		const text = !plan.ok
			? plan
			: flags['passphrase'] === undefined
				? { ok: true as const, value: packLink(plan.value) }
				: await lockLink(plan.value, flags['passphrase'], crypto);
		if (!text.ok) {
			for (const each of text.problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		const whole = `${(flags['base'] ?? '').replace(/#.*$/s, '')}#${text.value}`;
		io.out(`${whole}\n`);
		const key = whole.length > LINK_LONG ? 'link_long' : 'link_length';
		io.error(`${sentence(key, { count: whole.length, limit: LINK_LONG })}\n`);
		return EXIT.done;
	},
};
