import type { Criterion } from '../criterion.ts';
import { meanBasis } from '../grid/mean-basis.ts';
import { answerOf } from '../room.ts';
import { grid } from '../rooms/grid.ts';
import { meanTerm, unranged } from './mean-term.ts';

/** Annual average intensity of the grids the sites draw from, weighted by facility power: location-based. */
export const carbonIntensity = {
	id: 'carbon-intensity',
	group: 'clean',
	titleKey: 'criterion_carbon_intensity_title',
	aboutKey: 'criterion_carbon_intensity_about',
	formulaKey: 'formula_carbon_intensity',
	unit: 'g/kWh',
	better: 'lower',
	ends: { min: 0, max: null },
	bounds: { worst: 600, best: 0 },
	limit: null,
	limitGrounds: null,
	weight: 1,
	digits: 0,
	groundsKey: 'grounds_by_site',
	sources: [],
	assumptions: [],
	noteOf: meanBasis,
	measure(instance) {
		const rows = answerOf(instance, grid);
		if (!rows) return null;
		const { itMw, pue } = instance;
		const facilityMw = { of: (row: number) => itMw[row]! * pue[row]!, digits: 1, unit: 'MW' };
		const intensity = { of: rows.intensityGPerKwh, digits: 0, unit: 'g/kWh' };
		return unranged(meanTerm(instance, facilityMw, intensity), rows.intensityGPerKwh);
	},
} as const satisfies Criterion;
