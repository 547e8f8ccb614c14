import type { MessageKey } from '../base/message.ts';
import type { SourceId } from './assumptions/bibliography.ts';

/** Fields of knowledge that the register is grouped by; their order is the order on screen. */
export const assumptionRooms = ['glass', 'routes', 'grid', 'cuts', 'lighting', 'cost', 'cloud'] as const;
/** One field of knowledge of the register. */
export type AssumptionRoom = (typeof assumptionRooms)[number];

/**
 * How a default is known. `measured`: from measurements that we hold or fitted. `published`: read in a paper or data sheet.
 * `announced`: a promise. `assumed`: an engineer's choice that no source fixes.
 */
export const trusts = ['measured', 'published', 'announced', 'assumed'] as const;
/** How one default is known. */
export type Trust = (typeof trusts)[number];

/** A value and the ends it may turn out at, in the assumption's unit. */
export type Range = { value: number; low: number; high: number };

/** One default that numbers stand on. A part carries all its own facts; it stands here and nowhere else. */
export type Assumption = {
	id: string;
	room: AssumptionRoom;
	/** Catalog keys: short name, one plain sentence. */
	titleKey: MessageKey;
	aboutKey: MessageKey;
	/** '' for a plain number. */
	unit: string;
	value: number;
	/** Ends of its range, `value` where no range is known. Models that show a range reckon with them. */
	low: number;
	high: number;
	/** What makes sense at all: a plan's own value beyond is refused in words. */
	least: number;
	most: number;
	/** Digits after the point on screen. */
	digits: number;
	trust: Trust;
	sources: readonly SourceId[];
};
