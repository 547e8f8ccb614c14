import type { MessageKey } from '../../base/message.ts';
import type { AssumptionId } from '../assumptions/index.ts';
import type { SourceId } from '../assumptions/bibliography.ts';
import type { Format, Term } from './term.ts';

export type { Format } from './term.ts';

/** What a line of a formula stands on. */
export type Grounds = {
	/** Papers and data sheets of its method. */
	sources?: readonly SourceId[];
	/** Entries of the register that went in. */
	assumptions?: readonly AssumptionId[];
	/** Sentences of the catalog that say where the numbers come from. */
	noteKeys?: readonly MessageKey[];
	/** Source ids of the atlas (manifest.json): whose data it is. */
	data?: readonly string[];
};

/** One line of a formula with its live numbers. */
export type ExplanationStep = {
	labelKey: MessageKey;
	/** The names of what the line is about, where the label does not say it: the slowest pair; else left out. */
	about?: string;
	/** Plain math text that ends with its result, e.g. `1.3 × 1,067.3 km = 1,387.5 km`; '' where the value stands alone. */
	expression: string;
	value: number | null;
	unit: string;
	grounds: Grounds;
};
/** How a number came about, line by line. */
export type Explanation = { steps: ExplanationStep[] };

/** A line: `way = value unit`, or the value alone where there is nothing to reckon. */
export function step(
	labelKey: MessageKey,
	term: Term,
	{
		digits,
		unit = '',
		format,
		grounds = {},
	}: { digits: number; unit?: string; format: Format; grounds?: Grounds },
): ExplanationStep {
	const left = term.write(format);
	const right = withUnit(term.value, digits, unit, format);
	const expression = left === '' || left === right ? right : `${left} = ${right}`;
	return { labelKey, expression, value: term.value, unit, grounds };
}

/** A line that is text alone: names, a comparison. */
export function note(labelKey: MessageKey, expression: string, grounds: Grounds = {}): ExplanationStep {
	return { labelKey, expression, value: null, unit: '', grounds };
}

/** A number and its unit; a share has none to write. */
export function withUnit(value: number, digits: number, unit: string, format: Format): string {
	return unit === '' || unit === 'share' ? format(value, digits) : `${format(value, digits)} ${unit}`;
}
