import { rowsInArea } from '../../plan/sites-in-area.ts';
import type { Criterion } from '../criterion.ts';
import { known, sum } from '../explain/term.ts';
import { unranged } from './mean-term.ts';

/** Sites that stand where the plan says none may: in an area that is kept out. */
export const keptOut = {
	id: 'kept-out',
	group: 'gentle',
	titleKey: 'criterion_kept_out_title',
	aboutKey: 'criterion_kept_out_about',
	formulaKey: 'formula_kept_out',
	unit: '',
	better: 'lower',
	quiet: true,
	ends: { min: 0, max: null },
	bounds: { worst: 1, best: 0 },
	limit: 0,
	limitGrounds: { noteKey: 'limit_why_kept_out', sources: [] },
	weight: 0,
	digits: 0,
	groundsKey: 'grounds_areas',
	sources: [],
	assumptions: [],
	measure({ plan, count }) {
		const bySite = new Float64Array(count);
		const terms = plan.areas.flatMap((area) => {
			if (area.kind !== 'keep-out') return [];
			const rows = rowsInArea(area, plan.sites).filter((row) => bySite[row] === 0);
			for (const row of rows) bySite[row] = 1;
			if (rows.length === 0) return [];
			return [
				known(rows.length, 0, '', `${rows.map((row) => plan.sites[row]!.name).join(', ')}: ${area.name}`),
			];
		});
		if (count === 0) return unranged(null, bySite);
		return unranged(terms.length > 0 ? sum(terms) : known(0, 0), bySite);
	},
} as const satisfies Criterion;
