import type { MessageKey } from '../base/message.ts';
import { problem, type Problem } from '../base/result.ts';
import { found, shortened } from './found.ts';
import { fieldsOf, type FieldList } from './fields/fields-of.ts';
import type * as z from '../base/zod.ts';

/** After this many problems the file is not mended one sentence at a time. */
const MOST = 50;

/** Turns what zod found into problems: where, what was found, what to do. `root` is the whole input the paths point into. */
export function problemsOf(error: z.core.$ZodError, root: unknown, prefix: PropertyKey[] = []): Problem[] {
	const problems = error.issues
		.slice(0, MOST)
		.flatMap((issue) => issueProblems(issue, root, [...prefix, ...issue.path]));
	const left = error.issues.length - MOST;
	return left > 0 ? [...problems, problem('', 'plan_more_problems', { count: left })] : problems;
}

function issueProblems(issue: z.core.$ZodIssue, root: unknown, path: PropertyKey[]): Problem[] {
	const at = path.map(String).join('.');
	const value = valueAt(root, path);
	const values = { at: placeOf(root, path), found: found(value) };

	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) =>
			problem(at ? `${at}.${key}` : key, 'plan_unknown_key', {
				at: placeOf(root, path),
				found: shortened(key),
			}),
		);
	}
	if (value === undefined) return [problem(at, 'plan_missing', values)];
	const range = rangeOf(path);
	if (range) {
		const { key, min, max } = range;
		return [problem(at, key, { ...values, name: itemName(root, path), min, max })];
	}
	if (path.at(-2) === 'position' && (issue.code === 'too_big' || issue.code === 'too_small')) {
		return [positionProblem(at, root, path)];
	}
	switch (issue.code) {
		case 'too_big':
		case 'too_small': {
			const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
			if (typeof value === 'string') {
				const sized = { ...values, count: value.trim().length, limit };
				if (issue.code === 'too_big') return [problem(at, 'plan_text_too_long', sized)];
				return [problem(at, 'plan_text_empty', sized)];
			}
			if (Array.isArray(value)) {
				const key = issue.code === 'too_big' ? 'plan_list_too_long' : 'plan_list_too_short';
				return [problem(at, key, { ...values, count: value.length, limit })];
			}
			return [
				problem(at, issue.code === 'too_big' ? 'plan_too_large' : 'plan_too_small', { ...values, limit }),
			];
		}
		case 'invalid_type':
			return [problem(at, typeKeys[issue.expected] ?? 'plan_wrong_value', values)];
		case 'invalid_format':
			return [problem(at, 'plan_id_wrong', values)];
		case 'invalid_value':
			return [problem(at, 'plan_not_one_of', { ...values, choices: issue.values.map(String).join(', ') })];
		default:
			return [problem(at, 'plan_wrong_value', values)];
	}
}

/** The ends of a field that are told in a sentence of their own; null for none. */
function rangeOf([list, , id]: PropertyKey[]): { key: MessageKey; min: number; max: number } | null {
	const fields = Object.hasOwn(fieldsOf, String(list)) ? fieldsOf[list as FieldList] : null;
	const field = fields?.of(String(id));
	if (field?.cell.kind !== 'number' || !field.words.range) return null;
	return { key: field.words.range, min: field.cell.min, max: field.cell.max };
}

const typeKeys: Partial<Record<string, MessageKey>> = {
	string: 'plan_expects_text',
	number: 'plan_expects_number',
	int: 'plan_expects_whole_number',
	array: 'plan_expects_list',
	tuple: 'plan_expects_position',
	object: 'plan_expects_object',
	record: 'plan_expects_object',
};

/** Longitude and latitude out of range; when the two exchanged would be right, says so. */
function positionProblem(at: string, root: unknown, path: PropertyKey[]): Problem {
	const [lng, lat] = valueAt(root, path.slice(0, -1)) as [number, number];
	const name = itemName(root, path);
	const swapped = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
	if (swapped) return problem(at, 'plan_position_swapped', { name, lng, lat });
	const isLng = path.at(-1) === 0;
	return problem(at, isLng ? 'plan_longitude_range' : 'plan_latitude_range', {
		name,
		found: isLng ? lng : lat,
	});
}

/** `sites.2.itMw (Council Bluffs)`: the path, and the name or id of the site, link, area or scenario it leads through. */
function placeOf(root: unknown, path: PropertyKey[]): string {
	const at = path.map((part) => shortened(String(part))).join('.') || '.';
	const name = path.length >= 2 ? itemName(root, path) : '';
	return name && !at.startsWith(name) ? `${at} (${name})` : at;
}

function itemName(root: unknown, path: PropertyKey[]): string {
	const item = valueAt(root, path.slice(0, 2));
	if (typeof item !== 'object' || item === null) return path.slice(0, 2).map(String).join('.');
	const { name, id } = item as { name?: unknown; id?: unknown };
	if (typeof name === 'string' && name.trim()) return shortened(name);
	return typeof id === 'string' && id ? shortened(id) : path.slice(0, 2).map(String).join('.');
}

function valueAt(root: unknown, path: PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		root,
	);
}
