import { expect, test } from 'vitest';
import type { Evaluation, PairResult } from '../../../../src/lib/planning/evaluation.ts';
import { emptyPairColumns } from '../../../../src/lib/planning/network/pairs/pair-columns.ts';
import { pairsOf } from '../../../../src/lib/planning/network/pairs/pairs.ts';
import { pairOf, tableRows } from '../../../../src/lib/ui/table/rows/table-rows.ts';
import { areaFields } from '../../../../src/lib/plan/fields/fields-of.ts';
import { planOf, site } from '../../../fixtures/plan.ts';

const plan = planOf(
	site('a', -95, 41, 300, { name: 'Ames 10' }),
	site('b', -96, 42, null, { name: 'Ames 2' }),
	site('c', -97, 43, 100, { name: 'montréal', zone: 'SPP', note: '=1+1' }),
	site('d', -98, 44, 300, { name: 'Zeta' }),
);
const rows = tableRows('sites', plan, null);

test('rows are in the plan’s order, with the letters of the map and what is unknown as null', () => {
	expect(rows.map(({ values }) => values['letter'])).toEqual(['A', 'B', 'C', 'D']);
	expect(rows[1]!.values['itMw']).toBeNull();
	expect(rows[2]!.byHand).toEqual(['zone']);
	expect(rows[0]!.byHand).toEqual([]);
});

test('a zone that is not sure says so in its column, an operator of elsewhere in its own', () => {
	const unsure = {
		id: 'a',
		zone: { id: 'DE', name: 'Germany' },
		operator: { id: 'ERCOT', name: 'ERCOT' },
		zoneCouldBe: { id: 'CH', name: 'Switzerland', withinKm: 3 },
		zoneClaimedBy: null,
		operatorElsewhere: true,
	};
	const evaluation = { sites: [unsure] } as unknown as Evaluation;
	const [first, second] = tableRows('sites', plan, evaluation);
	expect(first!.doubts['zone']).toMatchObject([{ key: 'grid_near_border', values: { id: 'CH', km: 3 } }]);
	expect(first!.doubts['operator']).toMatchObject([{ key: 'grid_operator_elsewhere' }]);
	expect(second!.doubts).toEqual({});
});

test('a pair is found in either order, and none where the rows are of another plan', () => {
	const whole = (i: number, j: number) => ({ from: 'abc'[i], to: 'abc'[j] }) as PairResult;
	const pairs = pairsOf(emptyPairColumns(3), whole, []);
	const evaluation = { sites: [1, 2, 3], pairs } as unknown as Evaluation;
	expect(pairOf(evaluation, 3, 2, 1)).toEqual({ from: 'b', to: 'c' });
	expect(pairOf(evaluation, 3, 0, 2)).toEqual({ from: 'a', to: 'c' });
	expect(pairOf(evaluation, 3, 1, 1)).toBeUndefined();
	expect(pairOf(evaluation, 4, 0, 1)).toBeUndefined();
});

test('an area is measured in km² and ha', () => {
	const square = { id: 'p', name: 'P', ...areaFields.initial, kind: 'parcel' as const, polygons: [[[[0, 0], [0.1, 0], [0.1, 0.1], [0, 0.1], [0, 0]] as [number, number][]]] }; // prettier-ignore
	const [row] = tableRows('areas', { ...planOf(), areas: [square] }, null);
	expect(row!.values['areaKm2']).toBeCloseTo(123.1, 0);
	expect(row!.values['areaHa']).toBeCloseTo(12_309, -1);
});
