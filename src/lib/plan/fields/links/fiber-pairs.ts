import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

const ends = { min: 1, max: 10_000 };

/** Fiber pairs of a link; null = not decided. */
export const fiberPairs = {
	id: 'fiberPairs',
	schema: z.nullable(z.int().check(z.minimum(ends.min), z.maximum(ends.max))),
	initial: null,
	cell: { kind: 'number', ...ends, isWhole: true, unit: '', digits: 'kept' },
	headers: 'fiber_pairs fiberpairs fibre_pairs pairs paires paires_de_fibre paires_de_fibres',
	width: 112,
	words: {
		label: 'link_fiber_pairs',
		head: 'link_fiber_pairs',
		name: 'merge_word_fiber_pairs',
		blank: 'table_pairs_open',
		range: 'plan_fiber_pairs_range',
	},
	told: {
		weight: WEIGHT.route,
		changed: 'diff_link_pairs',
		known: 'diff_link_pairs_known',
		unknown: 'diff_link_pairs_unknown',
	},
} as const satisfies Field;
