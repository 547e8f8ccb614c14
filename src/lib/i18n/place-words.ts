import type { MessageKey } from '$lib/base/message.ts';

type Say = (key: MessageKey, values?: Record<string, string | number>) => string | null;

const lists = ['sites', 'links', 'areas', 'scenarios'] as const;

/**
 * A place in a plan as a reader calls it: `links.0.fiberPairs` is "link 1, fiber pairs", and `sites.2.itMw (Lincoln)`
 * is "Lincoln, IT power". `say` answers null for a key that there is not; names that only the file knows are quoted.
 */
export function placeWords(at: string, say: Say): string {
	const [, path, item] = /^(.*?)(?: \((.+)\))?$/s.exec(at)!;
	if (path === '.' || path === '') return say('place_plan')!;
	const parts = path!.split('.');
	const list = lists.find((each) => each === parts[0]);
	const row = Number(parts[1]);
	if (!list) return parts.map((part, depth) => wordOf(part, parts[depth - 1], say)).join(', ');
	if (parts.length < 2 || !Number.isInteger(row)) return say(`place_all_${list}`)!;
	const rest = parts.slice(2).map((part, depth) => wordOf(part, parts[depth + 1], say));
	// A link has no name but its id, which is nobody's word.
	const named = list === 'links' ? undefined : item;
	return [named ?? say(`place_${list}`, { number: row + 1 })!, ...rest].join(', ');
}

/** Whether a place is a path into a plan, not a line, a row or a column of somebody's file. */
export function isPath(at: string): boolean {
	return /^(\.|[a-z]\w*(\.[^\s.]+)*)( \(.+\))?$/s.test(at) && (at.includes('.') || known.has(at));
}

const known = new Set<string>([
	...lists,
	'format',
	'version',
	'atlas',
	'scenario',
	'name',
	'note',
	'geometry',
]);

function wordOf(part: string, before: string | undefined, say: Say): string {
	if (/^\d+$/.test(part)) {
		if (before === 'position') return say(part === '0' ? 'place_longitude' : 'place_latitude')!;
		return say('place_point', { number: Number(part) + 1 })!;
	}
	const key = `place_${part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
	return say(key as MessageKey) ?? say('place_unknown', { name: part })!;
}

/** What a file of the atlas holds, in words: `zones.bin` is "grid zones". */
export function artifactWords(file: string, say: Say): string {
	const name = file.replace(/\.\w+$/, '').replaceAll('-', '_');
	const tiles = file === 'zones.pmtiles' ? 'zone_tiles' : name;
	return say(`artifact_${tiles}` as MessageKey) ?? say('artifact_other')!;
}
