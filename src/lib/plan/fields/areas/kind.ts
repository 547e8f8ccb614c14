import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

/** What an area is for. One that does not say it is a parcel: neither searched nor shut out. */
export const kind = {
	id: 'kind',
	schema: z.enum(['search', 'keep-out', 'parcel']),
	initial: 'parcel',
	cell: {
		kind: 'choice',
		options: [
			{ value: 'search', word: 'table_kind_search', written: 'search search_here recherche' },
			{ value: 'keep-out', word: 'table_kind_keep_out', written: 'keep_out keepout exclusion exclu' },
			{ value: 'parcel', word: 'table_kind_parcel', written: 'parcel parcelle' },
		],
	},
	headers: 'kind type area_kind usage genre',
	width: 140,
	words: { label: 'table_col_kind', head: 'table_col_kind', name: 'merge_word_kind' },
	told: { weight: WEIGHT.areaKind, changed: 'diff_area_kind' },
} as const satisfies Field;
