import type { Criterion } from '$lib/planning/criterion.ts';
import { fixed, msDigits } from './format.ts';

type Written = Pick<Criterion, 'unit' | 'digits'>;

/** A criterion's value as the screen writes it: shares as percent, round trips as everywhere, the rest in its own unit. */
export function criterionText(criterion: Written, value: number): { value: string; unit: string } {
	const isShare = criterion.unit === 'share';
	const text = fixed(isShare ? value * 100 : value, criterionDigits(criterion, value));
	return { value: text, unit: isShare ? '%' : criterion.unit };
}

/** Digits after the point of a criterion's value on screen. */
export function criterionDigits({ unit, digits }: Written, value: number): number {
	if (unit === 'share') return 0;
	return unit === 'ms' ? msDigits(value) : digits;
}
