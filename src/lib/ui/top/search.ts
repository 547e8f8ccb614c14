import type { Campuses } from '$lib/atlas/artifacts/campuses.ts';
import type { Places } from '$lib/atlas/artifacts/places.ts';
import type { Problem } from '$lib/base/result.ts';
import { parseCoordinates } from '$lib/geo/coordinates.ts';
import type { Position } from '$lib/geo/position.ts';
import type { Plan } from '$lib/plan/plan.ts';

export type Found = {
	kind: 'site' | 'campus' | 'place' | 'coordinates';
	/** Unique in a list of results. */
	id: string;
	name: string;
	detail: string;
	position: Position;
	zoom: number;
};

/** Letters without accents or case, as the gazetteer stores them. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** True when the text looks like an attempt at coordinates, so that its faults are worth telling. */
export function looksLikeCoordinates(text: string): boolean {
	return /\d/.test(text) && /^[\d\s.,;:°º'"′″’”+\-NSEWOC-X]+$/i.test(text) && /\d[\s,;°]+[-+]?\d/.test(text);
}

/** Sites of the plan, AI campuses and places that match, best first, at most `most`; or a position that was typed out. */
export function search(
	text: string,
	{ plan, campuses, places }: { plan: Plan; campuses: Campuses | null; places: Places | null },
	most = 8,
): { found: Found[]; problems: Problem[] } {
	const query = fold(text);
	if (query === '') return { found: [], problems: [] };
	if (looksLikeCoordinates(text)) {
		const position = parseCoordinates(text);
		if (!position.ok) return { found: [], problems: position.problems };
		const [lng, lat] = position.value;
		const name = `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
		return {
			found: [
				{
					kind: 'coordinates',
					id: 'coordinates',
					name,
					detail: text.trim(),
					position: position.value,
					zoom: 9,
				},
			],
			problems: [],
		};
	}
	const found: Found[] = [];
	for (const site of plan.sites) {
		if (!fold(site.name).includes(query)) continue;
		found.push({
			kind: 'site',
			id: `site ${site.id}`,
			name: site.name,
			detail: '',
			position: site.position,
			zoom: 9,
		});
	}
	const words = query.split(/\s+/);
	campuses?.name.forEach((name, row) => {
		const about = fold(`${name} ${campuses.place[row]} ${campuses.operator[row]}`);
		if (found.length >= most || !words.every((word) => about.includes(word))) return;
		const position: Position = [campuses.lng[row]!, campuses.lat[row]!];
		found.push({
			kind: 'campus',
			id: `campus ${row}`,
			name,
			detail: campuses.place[row]!,
			position,
			zoom: 10,
		});
	});
	if (places) found.push(...matchingPlaces(query, places, most - Math.min(found.length, most - 3)));
	return { found: found.slice(0, most), problems: [] };
}

/** Places by name: those that begin with the query first, then those that hold it, the more populous first within each. A comma narrows by region or country. */
function matchingPlaces(query: string, places: Places, most: number): Found[] {
	const [name = '', ...rest] = query.split(',').map((part) => part.trim());
	const narrow = rest.join(' ').trim();
	const rows: number[] = [];
	const lines = lineStarts(places);
	for (const needle of [`\n${name}`, name]) {
		let at = places.searchText.indexOf(needle);
		while (at !== -1 && rows.length < most) {
			const row = rowAt(lines, needle.startsWith('\n') ? at + 1 : at);
			if (
				!rows.includes(row) &&
				(narrow === '' || fold(`${places.region[row]} ${places.country[row]}`).includes(narrow))
			)
				rows.push(row);
			at = places.searchText.indexOf(needle, at + needle.length);
		}
		if (name.length < 3) break;
	}
	return rows.map((row) => ({
		kind: 'place',
		id: `place ${row}`,
		name: places.name[row]!,
		detail: [places.region[row], places.country[row]].filter(Boolean).join(', '),
		position: [places.lng[row]!, places.lat[row]!],
		zoom: 8,
	}));
}

const starts = new WeakMap<Places, Uint32Array>();

/** Where each place's line begins in the search text (after its newline). */
function lineStarts(places: Places): Uint32Array {
	const known = starts.get(places);
	if (known) return known;
	const made = new Uint32Array(places.name.length);
	let at = -1;
	for (let row = 0; row < made.length; row++) {
		at = places.searchText.indexOf('\n', at) + 1;
		made[row] = at;
	}
	starts.set(places, made);
	return made;
}

/** The last row that begins at or before `at`. */
function rowAt(lines: Uint32Array, at: number): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (lines[middle]! <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
