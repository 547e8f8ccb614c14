import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

const ends = { min: 0, max: 100_000 };

/** IT power in MW; null = unknown, which is not zero. */
export const itMw = {
	id: 'itMw',
	schema: z.nullable(z.number().check(z.minimum(ends.min), z.maximum(ends.max))),
	initial: null,
	cell: { kind: 'number', ...ends, isWhole: false, unit: 'MW', digits: 'kept' },
	headers:
		'it mw power puissance capacity capacite load charge it_load it_power power_it puissance_it megawatts parcel_mw',
	width: 118,
	words: {
		label: 'site_it_mw',
		head: 'table_col_it_mw',
		name: 'merge_word_it_mw',
		range: 'plan_it_mw_range',
	},
	told: {
		weight: WEIGHT.power,
		changed: 'diff_site_mw',
		known: 'diff_site_mw_known',
		unknown: 'diff_site_mw_unknown',
	},
} as const satisfies Field;
