/** A place in a text, both from 1. */
export type JsonPlace = { line: number; column: number };

/** Line and column, from 1, where a text stops being JSON. Engines word this differently or not at all, so we look ourselves. */
export function jsonPlace(text: string): JsonPlace {
	const offset = firstFault(text);
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// eslint-disable-next-line no-control-regex -- JSON forbids raw control characters in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** Offset of the first character that no JSON text could have there. A list of open brackets instead of recursion: depth is the attacker's choice. */
function firstFault(text: string): number {
	const open: ('{' | '[')[] = [];
	let at = 0;
	let expects: 'value' | 'value or ]' | 'key' | 'key or }' | 'comma' = 'value';

	const skip = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		const found = pattern.test(text);
		if (found) at = pattern.lastIndex;
		return found;
	};

	for (;;) {
		skip(SPACE);
		const char = text[at];
		if (expects === 'comma') {
			const inside = open.at(-1);
			if (inside === undefined) return at;
			if (char === (inside === '{' ? '}' : ']')) {
				open.pop();
				at++;
			} else if (char === ',') {
				at++;
				expects = inside === '{' ? 'key' : 'value';
			} else return at;
		} else if (expects === 'key' || expects === 'key or }') {
			if (char === '}' && expects === 'key or }') {
				open.pop();
				at++;
				expects = 'comma';
				continue;
			}
			if (!skip(STRING)) return at;
			skip(SPACE);
			if (text[at] !== ':') return at;
			at++;
			expects = 'value';
		} else if (char === ']' && expects === 'value or ]') {
			open.pop();
			at++;
			expects = 'comma';
		} else if (char === '{' || char === '[') {
			open.push(char);
			at++;
			expects = char === '{' ? 'key or }' : 'value or ]';
		} else {
			if (!skip(STRING) && !skip(SCALAR)) return at;
			expects = 'comma';
		}
	}
}
