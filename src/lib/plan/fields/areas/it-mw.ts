import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';
import { itMw as siteItMw } from '../sites/it-mw.ts';

/** IT power in MW that a parcel can carry; null = unknown. */
export const itMw = {
	...siteItMw,
	width: 110,
	words: { ...siteItMw.words, head: 'table_col_area_mw' },
	told: {
		weight: WEIGHT.area,
		changed: 'diff_area_mw',
		known: 'diff_area_mw_known',
		unknown: 'diff_area_mw_unknown',
	},
} as const satisfies Field;
