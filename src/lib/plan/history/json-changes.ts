import { equal } from '../equal.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * What makes one JSON value of another, itself JSON and short: `[value]` in its place; `{key: change}` within an object,
 * where 0 removes the key; `[row, removed, added]` for a run of rows of a list, or `[[row, change], …, null]` for single rows.
 */
export type Change =
	| [Json]
	| { [key: string]: Change | 0 }
	| [row: number, removed: number, added: Json[]]
	| [...rows: [row: number, change: Change][], end: null, marker: null];

/** The change from one value to another; null when they are equal. What both share by reference is not looked into. */
export function jsonChange(from: Json, to: Json): Change | null {
	if (Object.is(from, to)) return null;
	if (Array.isArray(from) && Array.isArray(to)) return listChange(from, to);
	if (isObject(from) && isObject(to)) {
		const changes: [string, Change | 0][] = [];
		for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) changes.push([key, 0]);
		for (const [key, value] of Object.entries(to)) {
			const change = Object.hasOwn(from, key) ? jsonChange(from[key]!, value) : ([value] as [Json]);
			if (change) changes.push([key, change]);
		}
		return changes.length > 0 ? Object.fromEntries(changes) : null;
	}
	return [to];
}

function listChange(from: Json[], to: Json[]): Change | null {
	let start = 0;
	const shorter = Math.min(from.length, to.length);
	while (start < shorter && equal(from[start]!, to[start]!)) start++;
	if (start === from.length && start === to.length) return null;
	let end = 0;
	while (end < shorter - start && equal(from[from.length - 1 - end]!, to[to.length - 1 - end]!)) end++;
	const removed = from.length - start - end;
	const added = to.slice(start, to.length - end);
	if (removed !== added.length || !added.every((each, i) => alike(from[start + i]!, each))) {
		return [start, removed, added];
	}
	const rows = added.flatMap((each, i): [number, Change][] => {
		const change = jsonChange(from[start + i]!, each);
		return change ? [[start + i, change]] : [];
	});
	return [...rows, null, null];
}

/** Rows that are the same thing changed: objects of one id, or both lists. */
function alike(a: Json, b: Json): boolean {
	if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b);
	return isObject(a) && isObject(b) && a['id'] === b['id'];
}

/** The value with a change made. Unknown in, as it may come from a damaged store: null when the change does not fit the value. */
export function withChange(value: Json, change: unknown): { value: Json } | null {
	if (Array.isArray(change)) {
		if (change.length === 1) return { value: change[0] as Json };
		return Array.isArray(value) ? changedList(value, change) : null;
	}
	if (!isObject(change) || !isObject(value)) return null;
	const entries = new Map(Object.entries(value));
	for (const [key, each] of Object.entries(change)) {
		if (each === 0) entries.delete(key);
		else if (entries.has(key) || (Array.isArray(each) && each.length === 1)) {
			const changed = withChange(entries.get(key) ?? null, each);
			if (!changed) return null;
			entries.set(key, changed.value);
		} else return null;
	}
	return { value: Object.fromEntries(entries) };
}

function changedList(list: Json[], change: unknown[]): { value: Json } | null {
	if (change.at(-1) === null) {
		const rows = [...list];
		for (const each of change.slice(0, -2)) {
			if (!Array.isArray(each) || each.length !== 2 || !isRow(each[0], list.length - 1)) return null;
			const changed = withChange(rows[each[0]]!, each[1]);
			if (!changed) return null;
			rows[each[0]] = changed.value;
		}
		return { value: rows };
	}
	const [row, removed, added] = change;
	if (change.length !== 3 || !isRow(row, list.length) || !isRow(removed, list.length - row)) return null;
	if (!Array.isArray(added)) return null;
	return { value: [...list.slice(0, row), ...(added as Json[]), ...list.slice(row + removed)] };
}

function isRow(value: unknown, most: number): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

function isObject(value: unknown): value is { [key: string]: Json } {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
