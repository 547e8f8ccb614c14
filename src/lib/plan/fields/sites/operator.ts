import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

/** Grid operator id chosen by the user; null = found from the position. */
export const operator = {
	id: 'operator',
	schema: z.nullable(z.string().check(z.maxLength(64))),
	initial: null,
	cell: { kind: 'grid', of: 'operator' },
	headers:
		'operator grid_operator iso rto iso_rto rto_iso balancing_authority gestionnaire gestionnaire_de_reseau operateur operateur_de_reseau',
	width: 170,
	words: {
		label: 'site_operator',
		head: 'site_operator',
		name: 'merge_word_operator',
		blank: 'table_no_zone',
	},
	told: { weight: WEIGHT.grid, changed: 'diff_site_operator', unknown: 'diff_site_operator_found' },
} as const satisfies Field;
