import { fail, ok, problem, type Result } from '../../lib/base/result.ts';
import { examples } from '../../lib/plan/examples/index.ts';
import { openPlan } from '../../lib/plan/open.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import type { Io } from '../io.ts';
import { readText } from './read-text.ts';

const EXAMPLE = 'example:';

/** The plan of a file, of standard input (`-`) or an example (`example:fairwater`). */
export async function readPlan(io: Io, file: string): Promise<Result<Plan>> {
	if (file.startsWith(EXAMPLE)) {
		const id = file.slice(EXAMPLE.length);
		const example = examples.find((each) => each.id === id);
		if (example) return ok(example.plan);
		const choices = examples.map((each) => each.id).join(', ');
		return fail(problem(file, 'cli_no_example', { id, choices }));
	}
	const text = await readText(io, file);
	return text.ok ? openPlan(text.value) : text;
}
