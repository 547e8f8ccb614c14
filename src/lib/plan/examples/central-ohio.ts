import { newPlan } from '../new-plan.ts';
import type { Plan } from '../plan.ts';
import { straightLink } from './straight-link.ts';
import { campusSite, googlePue } from './campus-site.ts';

/** Three Google campuses around Columbus, all in one grid operator's area: fast, and lost together. */
export const centralOhio: Plan = {
	...newPlan('Central Ohio', ''),
	sites: [
		campusSite({
			id: 'new-albany',
			name: 'New Albany',
			campus: 'Google New Albany, Ohio',
			position: [-82.7642, 40.0611],
			precisionKm: 0.5,
			todayItMw: 333,
			plannedItMw: 333,
			plannedDate: null,
			...googlePue,
		}),
		campusSite({
			id: 'columbus',
			name: 'Columbus',
			campus: 'Google Columbus, Ohio',
			position: [-82.999, 39.866],
			precisionKm: 3,
			todayItMw: 303,
			plannedItMw: 386,
			plannedDate: '2027-07',
			...googlePue,
		}),
		campusSite({
			id: 'lancaster',
			name: 'Lancaster',
			campus: 'Google Lancaster, Ohio',
			position: [-82.64, 39.75],
			precisionKm: 6,
			todayItMw: 137,
			plannedItMw: 137,
			plannedDate: null,
			...googlePue,
		}),
	],
	links: [
		straightLink('new-albany', 'columbus'),
		straightLink('new-albany', 'lancaster'),
		straightLink('columbus', 'lancaster'),
	],
};
