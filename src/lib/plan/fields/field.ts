import type { MessageKey } from '../../base/message.ts';
import type * as z from '../../base/zod.ts';

/** What a field may hold; null = unknown, or found from the position. */
export type FieldValue = string | number | null;

/** One fact about a site, link or area besides its name and place. Schema, edits, panel, table, paste, files in and out, merge and diff follow from it. */
export type Field = {
	/** Key in the plan and its files, and id of its column. The same fact has the same key in every list. */
	id: string;
	/** What the plan takes. */
	schema: z.ZodMiniType<FieldValue>;
	/** Where nobody has said anything. */
	initial: FieldValue;
	/** Plans written before there was the field open with `initial`; without this they are refused. */
	isLater?: true;
	/** It says something only where the item has this. */
	needs?: string;
	/** How it is read, shown and edited. */
	cell: FieldCell;
	/** Names of its column in people's tables, folded, parted by blanks; our own files use the id. */
	headers: string;
	/** Width of its column, px. */
	width: number;
	/**
	 * Sentences: label of its box; head of its column; its name within a sentence; what stands for an unknown value; what is said
	 * where it is out of range, and where it may not be blank.
	 */
	words: {
		label: MessageKey;
		head: MessageKey;
		name: MessageKey;
		blank?: MessageKey;
		range?: MessageKey;
		needed?: MessageKey;
	};
	/** How a change is told, and how much it weighs beside others; without it in the general way. */
	told?: Told;
};

/** The kinds of values. */
export type FieldCell =
	| { kind: 'text' }
	/** Between two ends. `MW` is read in kW and GW too. Digits after the point on screen; `kept` = as many as it has, `plain` = no grouping either. */
	| {
			kind: 'number';
			min: number;
			max: number;
			isWhole: boolean;
			unit: 'MW' | '';
			digits: number | 'kept' | 'plain';
	  }
	/** One of a few. */
	| { kind: 'choice'; options: readonly FieldOption[] }
	/** An area of the grid of the atlas by its id, where not found from the position. */
	| { kind: 'grid'; of: 'zone' | 'operator' };

/** A value that can be chosen: its word on screen, and how people write it in their tables, folded, parted by blanks. */
export type FieldOption = { value: string; word: MessageKey; written: string };

/** Sentences for a changed value, one that is known now, and one that is not any more. They are given name, from and to. */
export type Told = { weight: number; changed: MessageKey; known?: MessageKey; unknown?: MessageKey };
