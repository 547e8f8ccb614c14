import type { Problem, Result } from '../base/result.ts';

/** A question whose answer the atlas or the user's input does not allow; the problems say why. */
export class Unanswered extends Error {
	readonly problems: Problem[];
	constructor(problems: Problem[]) {
		super(problems.map(({ key }) => key).join());
		this.problems = problems;
	}
}

/** The value of a result; throws its problems as `Unanswered`. */
export function given<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Unanswered(result.problems);
	return result.value;
}

/** What to say of a question that failed: the first problem, or the fault's own words. */
export function faultOf(error: unknown): Problem | string {
	if (error instanceof Unanswered) return error.problems[0] ?? error.message;
	return error instanceof Error ? error.message : String(error);
}
