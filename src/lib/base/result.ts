import type { MessageKey } from './message.ts';

/** What is wrong with an input: where, which sentence of the catalog says it, and the values in that sentence. */
export type Problem = {
	/** The place in the input, e.g. `sites.2.itMw`, `row 14, column lat`, or '' for the whole. */
	at: string;
	key: MessageKey;
	values: Record<string, string | number>;
	/** Values that are themselves words of the catalog. */
	words?: Record<string, MessageKey>;
};

/** Either a value or the problems that kept it from being one. User input never throws. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

export function ok<Value>(value: Value): Result<Value> {
	return { ok: true, value };
}

/** A refusal with one or more problems. */
export function fail(...problems: Problem[]): { ok: false; problems: Problem[] } {
	return { ok: false, problems };
}

/** A problem at a place; `words` are values that are themselves words of the catalog. */
export function problem(
	at: string,
	key: MessageKey,
	values: Record<string, string | number> = {},
	words?: Record<string, MessageKey>,
): Problem {
	return words ? { at, key, values, words } : { at, key, values };
}
