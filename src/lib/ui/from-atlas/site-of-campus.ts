import type { Campuses } from '$lib/atlas/artifacts/campuses.ts';
import { orNull } from '$lib/base/or-null.ts';
import { m } from '$lib/i18n/compiled/messages.js';
import type { Site } from '$lib/plan/plan.ts';
import { short } from '../format.ts';

/** What a site takes over from an AI campus of the atlas: its IT power announced, or else today's, the year of that, and where it is from. */
export function siteOfCampus(
	campuses: Campuses,
	row: number,
): Pick<Site, 'name' | 'position' | 'itMw' | 'year' | 'note'> {
	const today = orNull(campuses.itMw[row]!);
	const planned = orNull(campuses.plannedItMw[row]!);
	const when = campuses.plannedDate[row]!;
	const year = planned !== null && /^\d{4}/.test(when) ? Number(when.slice(0, 4)) : null;
	const figures = [
		...(today === null ? [] : [m.campus_today({ mw: short(today) })]),
		...(planned === null
			? []
			: [
					when ? m.campus_planned_by({ mw: short(planned), when }) : m.campus_planned({ mw: short(planned) }),
				]),
	];
	return {
		name: campuses.name[row]!,
		position: [campuses.lng[row]!, campuses.lat[row]!],
		itMw: planned ?? today,
		year,
		note: m.campus_note({ figures: figures.join(', ') || m.no_data_short() }),
	};
}
