import type { Criterion } from '../criterion.ts';
import { meanTerm, unranged } from './mean-term.ts';

/** Facility power for each unit of IT power, weighted by IT power. */
export const pue = {
	id: 'pue',
	group: 'gentle',
	titleKey: 'criterion_pue_title',
	aboutKey: 'criterion_pue_about',
	formulaKey: 'formula_pue',
	unit: '',
	better: 'lower',
	ends: { min: 1, max: 5 },
	bounds: { worst: 1.6, best: 1.05 },
	limit: null,
	limitGrounds: null,
	weight: 1,
	digits: 2,
	groundsKey: 'grounds_plan',
	sources: [],
	assumptions: [],
	measure(instance) {
		const itMw = { of: (row: number) => instance.itMw[row]!, digits: 1, unit: 'MW' };
		return unranged(meanTerm(instance, itMw, { of: instance.pue, digits: 2, unit: '' }), instance.pue);
	},
} as const satisfies Criterion;
