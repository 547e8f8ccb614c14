import { siteFields } from '../fields/fields-of.ts';
import type { Site } from '../plan.ts';

/** What Epoch AI reports of a campus, as read from its data set of October 2026. */
type Facts = {
	id: string;
	name: string;
	/** The campus's name in the data set. */
	campus: string;
	position: [number, number];
	precisionKm: number;
	/** IT MW in October 2026. */
	todayItMw: number;
	plannedItMw: number;
	/** Year and month of the full planned power; null where no date is given. */
	plannedDate: string | null;
	pue: number;
	pueBasis: string;
};

const READ = 'October 2026';
const READ_YEAR = 2026;

/** A site at the IT power it has today; the note says what is announced, who says so, and what is assumed. */
export function campusSite(facts: Facts): Site {
	const { id, name, campus, position, precisionKm, todayItMw, plannedItMw, plannedDate, pue, pueBasis } =
		facts;
	const planned = plannedDate
		? `${plannedItMw} MW, full by ${plannedDate}`
		: `${plannedItMw} MW, no date given`;
	return {
		id,
		name,
		position,
		...siteFields.initial,
		itMw: todayItMw,
		pue,
		year: READ_YEAR,
		note: [
			`${campus}. IT power today (${READ}): ${todayItMw} MW. Planned: ${planned}. This plan uses today's power; what is planned is an announcement.`,
			`Position good to ${precisionKm} km.`,
			`Source: Epoch AI, "Data on Frontier AI Data Centers", https://epoch.ai/data/data-centers, CC BY 4.0; positions as of May 2026, IT power as of ${READ} as quoted in a public secondary note.`,
			`PUE ${pue} is an assumption: ${pueBasis}.`,
		].join('\n'),
	};
}

/** No PUE is published per campus; these classes follow SemiAnalysis (2024-09-04). */
export const googlePue = {
	pue: 1.1,
	pueBasis:
		'Google fleet class, 2023, as quoted by SemiAnalysis (2024); no figure for this campus is published',
};
export const otherPue = {
	pue: 1.2,
	pueBasis:
		'between a liquid-cooled fleet (1.1) and an air-cooled Microsoft site in Arizona (1.223), both as quoted by SemiAnalysis (2024); no figure for this campus is published',
};
