import { NO_SYSTEM, type Fiber } from '../../atlas/artifacts/fiber.ts';

/** How a cloud backbone chooses its way, as prices of a km. Set by reason, the same for all pairs. */
export const cloudPrices = {
	/** On a main route. */
	trunk: 1,
	/** On a byway between small towns: backbones follow main routes. */
	byway: 1.5,
	/** By the edge's guard: open; across a country that foreign traffic crosses by exception; where it does not cross. */
	guard: [1, 2.2, 20],
	/** A long system of before `oldYear`: too little capacity for a backbone while newer ones run beside it. */
	old: 1.35,
	oldYear: 2004,
	oldFromKm: 1000,
	/** Each edge passed, km: a little, so that fewer hops win among equals. */
	hopKm: 5,
} as const;

/**
 * Round trip over a cloud backbone: startMs + nearMs (1 - e^(-km / nearKm)) + 2 n / c (sea x seaFactor + land x landFactor) + borders x borderMs.
 * Fitted (least relative deviation) on half of the pairs beyond 200 km: Azure July 2026 P95 at weight 1, Skyplane April 2022
 * Azure and GCP at 0.35 each; calibrate.ts fits them again and `loadstar calibrate` prints both.
 * The start grows with distance because short pairs stay inside one metro network; a border adds what gateways and hubs add.
 */
export const cloudModel = {
	startMs: 1.49,
	nearMs: 5.995,
	nearKm: 1500,
	seaFactor: 1.1366,
	landFactor: 1.2803,
	borderMs: 1.1386,
	/**
	 * The band: predicted x low, and predicted x high plus busyMs. The factors are the 5th and 95th percentile of what was
	 * measured in the fitted half; busyMs is what a P95 adds to a quiet minute (starts of 6.0 and 1.9 ms when fitted apart).
	 */
	low: 0.8847,
	high: 1.161,
	busyMs: 4,
};
export type CloudModel = typeof cloudModel;

/** Price of each edge for traffic between countries; within those named nothing is guarded. */
export function cloudWeights(fiber: Fiber, within: readonly string[] = []): Float64Array {
	const { lengthKm, trunk, guard, country, from, to, system, systemYear } = fiber;
	const home = new Set(within);
	return Float64Array.from(lengthKm, (km, edge) => {
		const atHome = home.has(country[from[edge]!]!) || home.has(country[to[edge]!]!);
		const cable = system[edge] !== NO_SYSTEM;
		let price: number = trunk[edge] === 1 ? cloudPrices.trunk : cloudPrices.byway;
		// Cables without backbones stay dear for all; what a country guards is open to its own.
		if (cable || !atHome) price *= cloudPrices.guard[guard[edge]!]!;
		if (cable && km > cloudPrices.oldFromKm && systemYear[system[edge]!]! < cloudPrices.oldYear)
			price *= cloudPrices.old;
		return km * price + cloudPrices.hopKm;
	});
}
