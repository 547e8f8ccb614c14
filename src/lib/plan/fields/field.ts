import type { MessageKey } from '../../base/message.ts';
import type * as z from '../../base/zod.ts';

/** What a field of a site may hold; null = unknown, or found from the position. */
export type FieldValue = string | number | null;

/** One fact about a site besides its name and place. Schema, edits, table, paste, files in and out, merge and diff follow from it. */
export type Field = {
	/** Key in the plan and its files, and id of its column. */
	id: string;
	/** What the plan takes. */
	schema: z.ZodMiniType<FieldValue>;
	/** Of a site about which nobody has said anything. */
	initial: FieldValue;
	/** Plans written before there was the field open with `initial`; without this they are refused. */
	isLater?: true;
	/** Ends of a number, and whether it is a whole one; null for text. `MW` is read in kW and GW too. */
	number: { min: number; max: number; isWhole: boolean; unit: 'MW' | '' } | null;
	/** Names an area of the grid of the atlas, where not found from the position. */
	grid: 'zone' | 'operator' | null;
	/** Names of its column in people's tables, folded, parted by blanks; our own files use the id. */
	headers: string;
	/** Width of its column, px. */
	width: number;
	/** Digits after the point on screen; `kept` = as many as it has, `plain` = no grouping either. */
	digits: number | 'kept' | 'plain';
	/** Sentences: head of its column; its name within a sentence; what is said where it is out of range, and where it may not be blank. */
	words: { head: MessageKey; name: MessageKey; range?: MessageKey; needed?: MessageKey };
	/** How a change is told, and how much it weighs beside others; without it in the general way. */
	told?: Told;
};

/** Sentences for a changed value, one that is known now, and one that is not any more. They are given name, from and to. */
export type Told = { weight: number; changed: MessageKey; known?: MessageKey; unknown?: MessageKey };
