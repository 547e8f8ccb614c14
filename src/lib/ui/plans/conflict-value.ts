import { m } from '$lib/i18n/compiled/messages.js';
import { say } from '$lib/i18n/say.ts';
import { linkFields } from '$lib/plan/fields/fields-of.ts';

const LONGEST = 120;

/** One side of a conflict in words: a field's value, or the name of a whole thing. */
export function conflictValue(path: string, value: unknown): string {
	const isField = path.split('.').length > 2 || !/^(sites|links|areas|scenarios)\./.test(path);
	if (/^scenarios(\.[^.]+){4}$/.test(path)) {
		// A number that a scenario says of an assumption or a criterion.
		if (value === null) return m.diff_word_default();
		if (value === 'none') return m.diff_word_no_limit();
	}
	if (value === null || value === undefined) return isField ? m.field_unknown() : m.conflict_nothing();
	if (typeof value === 'string' || typeof value === 'number') return shortened(String(value));
	if (Array.isArray(value)) {
		const [lng, lat] = value as unknown[];
		if (value.length === 2 && typeof lng === 'number' && typeof lat === 'number') return `${lat}, ${lng}`;
		return m.conflict_points({ count: value.length });
	}
	const fields = value as Record<string, unknown>;
	if ('route' in fields) return lineWords(fields);
	if (typeof fields['name'] === 'string') return shortened(fields['name']);
	return shortened(
		Object.entries(fields)
			.filter(([, field]) => typeof field === 'number' || typeof field === 'string')
			.map(([name, field]) => `${name} ${String(field)}`)
			.join(', '),
	);
}

function lineWords({ route, lineFrom }: Record<string, unknown>): string {
	if (!Array.isArray(route)) return m.link_line_none();
	const { cell } = linkFields.of('lineFrom')!;
	const option = cell.kind === 'choice' ? cell.options.find(({ value }) => value === lineFrom) : undefined;
	return [m.conflict_points({ count: route.length }), ...(option ? [say(option.word)] : [])].join(', ');
}

function shortened(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
