import { newPlan } from '../new-plan.ts';
import type { Plan } from '../plan.ts';
import { straightLink } from './straight-link.ts';
import { campusSite, otherPue } from './campus-site.ts';

/** Wisconsin, Georgia and Texas: three campuses of Microsoft and OpenAI over 1,000 km apart, each on another grid. */
export const fairwater: Plan = {
	...newPlan('Fairwater', ''),
	sites: [
		campusSite({
			id: 'mount-pleasant',
			name: 'Mount Pleasant',
			campus: 'Microsoft Fairwater Wisconsin, Mount Pleasant',
			position: [-87.895, 42.6744],
			precisionKm: 0.5,
			todayItMw: 369,
			plannedItMw: 2263,
			plannedDate: '2028-05',
			...otherPue,
		}),
		campusSite({
			id: 'atlanta',
			name: 'Atlanta (Fayetteville)',
			campus: 'Microsoft Fairwater Atlanta, Fayetteville, Georgia',
			position: [-84.5222, 33.4486],
			precisionKm: 0.5,
			todayItMw: 636,
			plannedItMw: 636,
			plannedDate: '2026-06',
			...otherPue,
		}),
		campusSite({
			id: 'abilene',
			name: 'Abilene',
			campus: 'OpenAI Stargate Abilene, Texas (Oracle)',
			position: [-99.7839, 32.4997],
			precisionKm: 0.5,
			todayItMw: 421,
			plannedItMw: 843,
			plannedDate: '2026-11',
			...otherPue,
		}),
	],
	links: [
		straightLink('mount-pleasant', 'atlanta'),
		straightLink('mount-pleasant', 'abilene'),
		straightLink('atlanta', 'abilene'),
	],
};
