import type { Result } from '../../base/result.ts';
import type { Position } from '../position.ts';

/** A text as its writer left it (trimmed) and in one spelling (`normalizedText`). */
export type PositionText = { raw: string; plain: string };

/** One way to write a position. */
export type Notation = {
	id: string;
	/** The position in degrees, or why there is none; null = the text is not of this notation. */
	read: (text: PositionText) => Result<Position> | null;
};
