import type { Criterion } from '../criterion.ts';
import { weightedMean } from '../weighted-mean.ts';
import { sumOf } from './terms.ts';

/** Annual average intensity of the grids the sites draw from, weighted by facility power: location-based. */
export const carbonIntensity = {
	id: 'carbon-intensity',
	titleKey: 'criterion_carbon_intensity_title',
	aboutKey: 'criterion_carbon_intensity_about',
	formulaKey: 'formula_carbon_intensity',
	unit: 'g/kWh',
	better: 'lower',
	bounds: { worst: 600, best: 0 },
	limit: null,
	weight: 1,
	digits: 0,
	source: 'Intensity: source and year beside each site. Bounds 600 to 0 g/kWh: assumptions.',
	measure({ count, itMw, pue, intensityGPerKwh }) {
		const value = weightedMean(count, (i) => itMw[i]! * pue[i]!, intensityGPerKwh);
		return { value, low: value, high: value, bySite: intensityGPerKwh };
	},
	expression({ sites }, format) {
		const known = sites.filter((site) => site.facilityMw !== null && site.intensityGPerKwh !== null);
		if (known.length === 0) return '';
		const terms = known.map(
			(site) => `${format(site.facilityMw!, 1)} MW × ${format(site.intensityGPerKwh!, 0)} g/kWh`,
		);
		const totalMw = known.reduce((sum, site) => sum + site.facilityMw!, 0);
		return `(${sumOf(terms)}) / ${format(totalMw, 1)} MW`;
	},
} as const satisfies Criterion;
