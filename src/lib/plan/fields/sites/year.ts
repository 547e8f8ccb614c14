import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

const ends = { min: 1990, max: 2100 };

/** Calendar year by which the IT power stands; null = unknown. */
export const year = {
	id: 'year',
	schema: z.nullable(z.int().check(z.minimum(ends.min), z.maximum(ends.max))),
	initial: null,
	cell: { kind: 'number', ...ends, isWhole: true, unit: '', digits: 'plain' },
	headers: 'year annee online_year target_year year_online annee_de_mise_en_service mise_en_service',
	width: 118,
	words: { label: 'site_year', head: 'site_year', name: 'merge_word_year', range: 'plan_year_range' },
	told: {
		weight: WEIGHT.date,
		changed: 'diff_site_year',
		known: 'diff_site_year_known',
		unknown: 'diff_site_year_unknown',
	},
} as const satisfies Field;
