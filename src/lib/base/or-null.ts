/** NaN has no place in JSON: no data is null there. */
export function orNull(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}
