// Table of facts: Which grid a site draws from.
import type { Assumption } from '../assumption.ts';

/** Which grid a site draws from. */
export const grid = [
	{
		id: 'off-coast',
		room: 'grid',
		titleKey: 'assumption_off_coast_title',
		aboutKey: 'assumption_off_coast_about',
		unit: 'km',
		value: 5,
		low: 5,
		high: 5,
		least: 0,
		most: 200,
		digits: 0,
		trust: 'assumed',
		sources: [],
	},
] as const satisfies readonly Assumption[];
