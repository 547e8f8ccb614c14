import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

const ends = { min: 1, max: 5 };

/** Facility power divided by IT power. Where nobody has said anything, between liquid-cooled 1.1 and air-cooled 1.22: an assumption. */
export const pue = {
	id: 'pue',
	schema: z.number().check(z.minimum(ends.min), z.maximum(ends.max)),
	initial: 1.2,
	cell: { kind: 'number', ...ends, isWhole: false, unit: '', digits: 2 },
	headers: 'pue',
	width: 74,
	words: {
		label: 'site_pue',
		head: 'site_pue',
		name: 'merge_word_pue',
		range: 'plan_pue_range',
		needed: 'table_pue_needed',
	},
	told: { weight: WEIGHT.efficiency, changed: 'diff_site_pue' },
} as const satisfies Field;
