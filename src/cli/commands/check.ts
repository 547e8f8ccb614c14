import type { ImportReport } from '../../lib/exchange/import-report.ts';
import { EXIT, type Command } from '../command.ts';
import { importJson } from '../import-json.ts';
import { readSource } from '../input/read-source.ts';
import { clean, problemSentence, sentence } from '../sentence.ts';

/** `loadstar check FILE [--json]` */
export const check: Command = {
	name: 'check',
	usage: 'FILE [--json]',
	aboutKey: 'cli_check_about',
	flags: { json: false },
	async run({ words, flags }, io) {
		const [file, ...more] = words;
		if (file === undefined || more.length > 0) {
			io.error(`${sentence('cli_one_file', { command: 'check' })}\n`);
			return EXIT.refused;
		}
		const source = await readSource(io, file);
		if (!source.ok) {
			for (const each of source.problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		const { report } = source.value;
		if (flags['json'] !== undefined) io.out(`${JSON.stringify(importJson(report), null, '\t')}\n`);
		else io.out(reportText(report));
		return report.rows.every((row) => row.status === 'taken') ? EXIT.done : EXIT.partly;
	},
};

function reportText({ rows, notes, columns }: ImportReport): string {
	const count = (status: string) => rows.filter((row) => row.status === status).length;
	const known = columns.flatMap(({ header, field }) => (field ? [`${header} = ${field}`] : []));
	return [
		sentence('cli_check_counts', {
			taken: count('taken'),
			proposed: count('proposed'),
			rejected: count('rejected'),
		}),
		...(known.length > 0 ? [sentence('cli_file_columns', { columns: known.join(', ') })] : []),
		...notes.map(problemSentence),
		...rows.flatMap(({ at, status, kind, name, problems, proposal, swap }) => [
			`${String(at).padStart(5)}  ${status.padEnd(8)}  ${(kind ?? '').padEnd(4)}  ${clean(name)}`.trimEnd(),
			...[...problems, ...(proposal?.problems ?? []), ...(swap?.problems ?? [])].map(
				(each) => `       ${problemSentence(each)}`,
			),
		]),
		'',
	].join('\n');
}
