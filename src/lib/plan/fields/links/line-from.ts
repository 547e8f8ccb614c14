import * as z from '../../../base/zod.ts';
import { WEIGHT } from '../../weight.ts';
import type { Field } from '../field.ts';

/** Where the line of a link comes from: clicked on the map, brought in by a file, or surveyed, which only its author can say. */
export const lineFrom = {
	id: 'lineFrom',
	schema: z.enum(['sketch', 'survey', 'file']),
	initial: 'sketch',
	isLater: true,
	needs: 'route',
	cell: {
		kind: 'choice',
		options: [
			{ value: 'sketch', word: 'link_line_sketch', written: 'sketch sketched esquisse' },
			{ value: 'survey', word: 'link_line_survey', written: 'survey surveyed releve' },
			{ value: 'file', word: 'link_line_file', written: 'file imported import fichier' },
		],
	},
	headers: 'line_from linefrom line_source origine_du_trace',
	width: 160,
	words: {
		label: 'link_line_from',
		head: 'link_line_from',
		name: 'merge_word_line_from',
		blank: 'link_line_none',
	},
	told: { weight: WEIGHT.route, changed: 'diff_link_line_from' },
} as const satisfies Field;
