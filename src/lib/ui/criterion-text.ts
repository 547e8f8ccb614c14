import type { Criterion } from '$lib/planning/criterion.ts';
import { fixed, ms } from './format.ts';

/** A criterion's value as the screen writes it: shares as percent, round trips as everywhere, the rest in its own unit. */
export function criterionText(
	{ unit, digits }: Pick<Criterion, 'unit' | 'digits'>,
	value: number,
): { value: string; unit: string } {
	if (unit === 'share') return { value: fixed(value * 100, 0), unit: '%' };
	return { value: unit === 'ms' ? ms(value) : fixed(value, digits), unit };
}
