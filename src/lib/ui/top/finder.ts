import type { Site } from '$lib/plan/plan.ts';
import { zoneOfPlace } from '$lib/planning/grid/zone-of-place.ts';
import type { AtlasState } from '$lib/state/atlas.svelte.ts';
import type { Asked } from '$lib/state/view.svelte.ts';
import { siteOfCampus } from '../from-atlas/site-of-campus.ts';
import type { Found } from './search.ts';

export { search } from './search.ts';

/** Row of the campus that was found; null = it is none. */
function campusRowOf({ kind, id }: Found): number | null {
	return kind === 'campus' ? Number(id.slice('campus '.length)) : null;
}

/** What is known of a place that was found, besides where it is. */
export function knownOf(found: Found): Omit<Asked, 'position'> {
	const row = campusRowOf(found);
	return {
		name: found.kind === 'coordinates' ? null : found.name,
		campusRow: row,
		under: row === null ? [] : [{ layer: 'campuses', row }],
	};
}

/** What a site takes over from what was found: a campus its power and year, a place the zone of its country where the borders are too coarse. */
export function givenOf(
	found: Found,
	atlas: Pick<AtlasState, 'atlas' | 'part'>,
): Pick<Site, 'name' | 'position'> & Partial<Site> {
	const { name, position, country } = found;
	const zone = atlas.atlas && country !== '' ? zoneOfPlace(atlas.atlas, position, country) : null;
	const [row, campuses] = [campusRowOf(found), atlas.part('campuses')];
	return row !== null && campuses ? { ...siteOfCampus(campuses, row), zone } : { name, position, zone };
}
