import type { Plan } from '$lib/plan/plan.ts';
import type { Evaluation } from '$lib/planning/evaluation.ts';
import { explainPair } from '$lib/planning/explain/pair.ts';
import type { Explanation } from '$lib/planning/explain/explanation.ts';
import { explainCleanShare, explainFacilityMw, explainIntensity } from '$lib/planning/explain/site.ts';
import { full } from '../../format.ts';
import type { TableKind } from '../columns.ts';
import { pairOf, type TableRow } from '../rows/table-rows.ts';

const computed = [
	'facilityMw',
	'intensity',
	'cleanShare',
	'greatCircleKm',
	'rttLowMs',
	'rttMs',
	'rttHighMs',
	'areaKm2',
	'areaHa',
];

/** Whether the cells of a column open a formula. */
export function hasFormula(column: string): boolean {
	return computed.includes(column);
}

/** How a computed cell comes about; null for what is decided, not known, or has no formula. */
export function explanationOf(
	kind: TableKind,
	{ at, values }: TableRow,
	column: string,
	plan: Plan,
	evaluation: Evaluation | null,
): Explanation | null {
	if (kind === 'sites') {
		const site = evaluation?.sites[at];
		if (!site) return null;
		if (column === 'facilityMw') return explainFacilityMw(site, full);
		if (column === 'intensity') return explainIntensity(site, full);
		return column === 'cleanShare' ? explainCleanShare(site, full) : null;
	}
	if (kind === 'areas') return column.startsWith('area') ? explainArea(values) : null;
	if (!(column.startsWith('rtt') || column === 'greatCircleKm')) return null;
	const link = plan.links[at];
	const rowOf = (id: string | undefined) => plan.sites.findIndex((site) => site.id === id);
	const pair = pairOf(evaluation, plan.sites.length, rowOf(link?.from), rowOf(link?.to));
	return pair && evaluation ? explainPair(pair, evaluation, full) : null;
}

/** The area as measured, in both units. */
function explainArea({ areaKm2, areaHa }: TableRow['values']): Explanation {
	if (typeof areaKm2 !== 'number' || typeof areaHa !== 'number') return { steps: [] };
	return {
		steps: [
			{
				labelKey: 'table_formula_area',
				expression: `${full(areaKm2, 3)} km² × 100 = ${full(areaHa, 1)} ha`,
				value: areaKm2,
				unit: 'km²',
				grounds: { sources: ['snyder-1987'] },
			},
		],
	};
}
