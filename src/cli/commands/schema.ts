import { Plan } from '../../lib/plan/plan.ts';
import * as z from '../../lib/base/zod.ts';
import { EvaluationFile } from '../../lib/planning/evaluation.ts';
import { Here } from '../../lib/planning/grid/here.ts';
import { EXIT, type Command } from '../command.ts';
import { ImportJson } from '../import-json.ts';
import { sentence } from '../sentence.ts';

const schemas: Record<string, z.ZodMiniType> = {
	evaluation: EvaluationFile,
	here: Here,
	import: ImportJson,
	plan: Plan,
};

/** `loadstar schema evaluation|here|import|plan` */
export const schema: Command = {
	name: 'schema',
	usage: Object.keys(schemas).join('|'),
	aboutKey: 'cli_schema_about',
	flags: {},
	run({ words }, io) {
		const wanted = words.length === 1 && Object.hasOwn(schemas, words[0]!) ? schemas[words[0]!] : undefined;
		if (!wanted) {
			io.error(
				`${sentence('cli_no_schema', { found: words.join(' '), choices: Object.keys(schemas).join(', ') })}\n`,
			);
			return Promise.resolve(EXIT.refused);
		}
		io.out(`${JSON.stringify(z.toJSONSchema(wanted, { io: 'input' }), null, '\t')}\n`);
		return Promise.resolve(EXIT.done);
	},
};
