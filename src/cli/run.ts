import { fail, ok, problem, type Result } from '../lib/base/result.ts';
import { EXIT, type Call, type Command, type ExitCode } from './command.ts';
import { commands } from './commands/index.ts';
import type { Io } from './io.ts';
import { problemSentence, sentence } from './sentence.ts';

/** Runs one call of the CLI; what it prints and reads goes through `io`. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
	const [name, ...rest] = args;
	if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
		io.out(help());
		return EXIT.done;
	}
	const command = commands.find((each) => each.name === name);
	if (!command) {
		const choices = [...commands.map((each) => each.name), 'help'].join(', ');
		io.error(`${sentence('cli_unknown_command', { command: name, choices })}\n`);
		return EXIT.refused;
	}
	const call = takenApart(rest, command);
	if (!call.ok) {
		for (const each of call.problems) io.error(`${problemSentence(each)}\n`);
		return EXIT.refused;
	}
	return command.run(call.value, io);
}

/** A word that begins with two dashes is a flag; `-33.9,151.2` and `-` are not. After `--` nothing is. */
function takenApart(args: string[], { name, flags }: Command): Result<Call> {
	const call: Call = { words: [], flags: {} };
	for (let i = 0; i < args.length; i++) {
		const word = args[i]!;
		if (word === '--') {
			call.words.push(...args.slice(i + 1));
			break;
		}
		if (!word.startsWith('--')) {
			call.words.push(word);
			continue;
		}
		const [flag = '', ...given] = word.slice(2).split('=');
		if (!Object.hasOwn(flags, flag))
			return fail(problem('', 'cli_unknown_flag', { command: name, flag: word }));
		if (!flags[flag]) {
			call.flags[flag] = '';
			continue;
		}
		const value = given.length > 0 ? given.join('=') : args[++i];
		if (value === undefined) return fail(problem('', 'cli_flag_value', { flag: word }));
		call.flags[flag] = value;
	}
	return ok(call);
}

function help(): string {
	const calls = commands.map(({ name, usage, aboutKey }) => ({
		call: `${name} ${usage}`,
		about: sentence(aboutKey),
	}));
	const width = Math.max(...calls.map(({ call }) => call.length));
	return [
		sentence('cli_help_head'),
		'',
		...calls.map(({ call, about }) => `  loadstar ${call.padEnd(width)}  ${about}`),
		'',
		sentence('cli_help_file'),
		sentence('cli_help_exit'),
		'',
	].join('\n');
}
