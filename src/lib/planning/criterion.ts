import type { MessageKey } from '../base/message.ts';
import type { Evaluation } from './evaluation.ts';
import type { Instance } from './instance.ts';

/** One way to judge a layout and each site in it. A part carries all its own facts. */
export type Criterion = {
	id: string;
	/** Catalog keys: short name, one plain sentence, formula text. */
	titleKey: MessageKey;
	aboutKey: MessageKey;
	formulaKey: MessageKey;
	unit: string;
	better: 'lower' | 'higher';
	/** Fixed ends of the scale in `unit`, never taken from the layouts compared (models.md 7.1, 7.2). */
	bounds: { worst: number; best: number };
	/** A value on the wrong side of it makes the layout infeasible, whatever the score; null = none. */
	limit: number | null;
	/** Default weight, ≥ 0; weights are normalized over all criteria. */
	weight: number;
	/** Digits after the point on screen. */
	digits: number;
	/** Where model and bounds come from, a section of the model page or a paper. */
	source: string;
	/**
	 * The layout's value, the value at the unfavourable (`low`) and favourable (`high`) end of its range, and each
	 * site's value, in `unit`; NaN = no data.
	 */
	measure: (instance: Instance) => {
		value: number;
		low: number;
		high: number;
		bySite: Float64Array;
	};
	/** The right side of the formula with this plan's numbers, without the result; '' without data. */
	expression: (evaluation: Evaluation, format: Format) => string;
};

/** Writes a number with so many digits after the point, as the reader's language does. */
export type Format = (value: number, digits: number) => string;
