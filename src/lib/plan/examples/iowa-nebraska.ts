import { newPlan } from '../new-plan.ts';
import type { Plan } from '../plan.ts';
import { straightLink } from './straight-link.ts';
import { campusSite, googlePue } from './campus-site.ts';

/** Four Google campuses within 80 km on both sides of the Missouri: close enough to work as one machine. */
export const iowaNebraska: Plan = {
	...newPlan('Iowa and Nebraska', ''),
	sites: [
		campusSite({
			id: 'council-bluffs',
			name: 'Council Bluffs',
			campus: 'Google Council Bluffs (East), Iowa',
			position: [-95.7903, 41.1733],
			precisionKm: 0.5,
			todayItMw: 237,
			plannedItMw: 237,
			plannedDate: null,
			...googlePue,
		}),
		campusSite({
			id: 'omaha',
			name: 'Omaha',
			campus: 'Google Omaha, Nebraska',
			position: [-96.0858, 41.3375],
			precisionKm: 0.5,
			todayItMw: 237,
			plannedItMw: 395,
			plannedDate: '2028-07',
			...googlePue,
		}),
		campusSite({
			id: 'papillion',
			name: 'Papillion',
			campus: 'Google Papillion, Nebraska',
			position: [-96.145, 41.13],
			precisionKm: 3,
			todayItMw: 237,
			plannedItMw: 237,
			plannedDate: null,
			...googlePue,
		}),
		campusSite({
			id: 'lincoln',
			name: 'Lincoln',
			campus: 'Google Lincoln, Nebraska',
			position: [-96.64, 40.9],
			precisionKm: 6,
			todayItMw: 141,
			plannedItMw: 283,
			plannedDate: '2027-10',
			...googlePue,
		}),
	],
	links: [
		straightLink('council-bluffs', 'omaha'),
		straightLink('council-bluffs', 'papillion'),
		straightLink('omaha', 'papillion'),
		straightLink('omaha', 'lincoln'),
		straightLink('papillion', 'lincoln'),
	],
};
