/** Ends of a criterion's scale, in its unit. */
export type Bounds = { worst: number; best: number };

/** How far a value is from the best end, 0 at best to 1 at worst, clipped: z = |x - best| / |best - worst|. NaN stays NaN. */
export function distance(value: number, { worst, best }: Bounds): number {
	if (Number.isNaN(value)) return NaN;
	if (worst === best) return value === best ? 0 : 1;
	return Math.min(1, Math.max(0, (value - best) / (worst - best)));
}

/**
 * Fixed-bound additive score, SPOTIS form (Dezert et al. 2020): 100 (1 - sum of w z / sum of w).
 * Bounds are fixed before any layout is seen, so no other layout can change it. A missing distance (NaN) is left out with
 * its weight, or counted as `missing`. NaN when no weight is left.
 */
export function additiveScore(
	weights: readonly number[],
	distances: readonly number[],
	missing = NaN,
): number {
	let total = 0;
	let sum = 0;
	for (let c = 0; c < weights.length; c++) {
		const z = Number.isNaN(distances[c]!) ? missing : distances[c]!;
		if (Number.isNaN(z)) continue;
		total += weights[c]!;
		sum += weights[c]! * z;
	}
	return total > 0 ? 100 * Math.min(1, Math.max(0, 1 - sum / total)) : NaN;
}
