import type { Campuses } from '$lib/atlas/artifacts/campuses.ts';
import type { Places } from '$lib/atlas/artifacts/places.ts';
import type { Problem } from '$lib/base/result.ts';
import { findPlaces } from '$lib/atlas/find-places.ts';
import { foldedText, spelledOutText } from '$lib/base/folded-text.ts';
import { formatCoordinates } from '$lib/geo/coordinates.ts';
import { looksLikePosition, readPosition } from '$lib/geo/read-position.ts';
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
	/** ISO 3166-1 alpha-2; '' = not known of it. */
	country: string;
};

/** Sites of the plan, AI campuses and places that match, best first, at most `most`; or a position that was typed out. */
export function search(
	text: string,
	{ plan, campuses, places }: { plan: Plan; campuses: Campuses | null; places: Places | null },
	most = 8,
): { found: Found[]; problems: Problem[] } {
	if (text.trim() === '') return { found: [], problems: [] };
	const position = readPosition(text);
	if (position.ok) return { found: [typedOut(text, position.value)], problems: [] };
	const named = [...sitesNamed(text, plan), ...(campuses ? campusesNamed(text, campuses) : [])].slice(
		0,
		most - PLACES_AT_LEAST,
	);
	const found = places ? [...named, ...placesNamed(text, places, most - named.length)] : named;
	// A name may hold digits: only what names nothing was an attempt at a position.
	return { found, problems: found.length === 0 && looksLikePosition(text) ? position.problems : [] };
}

/** Room that sites and campuses leave to places. */
const PLACES_AT_LEAST = 3;

function typedOut(text: string, position: Position): Found {
	const name = formatCoordinates(position, 'decimal');
	return {
		kind: 'coordinates',
		id: 'coordinates',
		name,
		detail: text.trim(),
		position,
		zoom: 9,
		country: '',
	};
}

function sitesNamed(text: string, { sites }: Plan): Found[] {
	const isMeant = matcher(text);
	return sites.flatMap(({ id, name, position }) =>
		isMeant(name)
			? [{ kind: 'site' as const, id: `site ${id}`, name, detail: '', position, zoom: 9, country: '' }]
			: [],
	);
}

function campusesNamed(text: string, { name, place, operator, country, lng, lat }: Campuses): Found[] {
	const isMeant = matcher(text);
	return name.flatMap((each, row) =>
		isMeant(`${each} ${place[row]} ${operator[row]}`)
			? [
					{
						kind: 'campus' as const,
						id: `campus ${row}`,
						name: each,
						detail: place[row]!,
						position: [lng[row]!, lat[row]!] as Position,
						zoom: 10,
						country: country[row]!,
					},
				]
			: [],
	);
}

function placesNamed(text: string, places: Places, most: number): Found[] {
	return findPlaces(places, text, most).map((row) => ({
		kind: 'place',
		id: `place ${row}`,
		name: places.name[row]!,
		detail: [places.region[row], places.country[row]].filter(Boolean).join(', '),
		position: [places.lng[row]!, places.lat[row]!],
		zoom: 8,
		country: places.country[row]!,
	}));
}

/** Whether every word of a text stands in a name, as it is written, with its letters spelled out (`Koeln`), or without its spaces. */
function matcher(text: string): (name: string) => boolean {
	const folded = foldedText(text);
	const words = folded.split(' ').filter(Boolean);
	const unspaced = folded.replaceAll(' ', '');
	return (name) => {
		if (words.length === 0) return false;
		const plain = foldedText(name);
		return (
			words.every((word) => plain.includes(word)) ||
			words.every((word) => spelledOutText(name).includes(word)) ||
			(unspaced.length > 3 && plain.replaceAll(' ', '').includes(unspaced))
		);
	};
}
