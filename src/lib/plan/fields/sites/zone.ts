import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

/** Zone id chosen by the user; null = found from the position. */
export const zone = {
	id: 'zone',
	schema: z.nullable(z.string().check(z.maxLength(64))),
	initial: null,
	cell: { kind: 'grid', of: 'zone' },
	headers:
		'zone grid_zone gridzone zone_electrique zone_reseau zone_de_reseau subregion egrid_subregion power_zone',
	width: 210,
	words: { label: 'site_zone', head: 'site_zone', name: 'merge_word_zone', blank: 'table_no_zone' },
	told: { weight: WEIGHT.grid, changed: 'diff_site_zone', unknown: 'diff_site_zone_found' },
} as const satisfies Field;
