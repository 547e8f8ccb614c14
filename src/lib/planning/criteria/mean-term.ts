import type { Instance } from '../instance.ts';
import { known, product, quotient, sum, type Term } from '../explain/term.ts';

/** A mean over the sites where weight and value are both known, with the way it is reckoned; null without any. */
export function meanTerm(
	{ count }: Pick<Instance, 'count'>,
	weight: { of: (row: number) => number; digits: number; unit: string },
	value: { of: Readonly<Float64Array>; digits: number; unit: string },
): Term | null {
	const rows = Array.from({ length: count }, (_, row) => row).filter(
		(row) => !Number.isNaN(weight.of(row)) && !Number.isNaN(value.of[row]!),
	);
	const weights = rows.map((row) => known(weight.of(row), weight.digits, weight.unit));
	const total = sum(weights).value;
	if (rows.length === 0 || !(total > 0)) return null;
	const parts = rows.map((row, i) => product(weights[i]!, known(value.of[row]!, value.digits, value.unit)));
	return quotient(sum(parts), known(total, weight.digits, weight.unit));
}

/** A term as a criterion without a range has it. */
export function unranged(
	term: Term | null,
	bySite: Float64Array,
): { term: Term | null; low: number; high: number; bySite: Float64Array } {
	const value = term?.value ?? NaN;
	return { term, low: value, high: value, bySite };
}
