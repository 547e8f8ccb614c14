import { NO_SYSTEM, type Fiber } from '../../../atlas/artifacts/fiber.ts';
import type { AssumptionId } from '../../assumptions/index.ts';
import { defaults, fromAssumed } from '../../assumptions/assumed.ts';

/** How a cloud backbone chooses its way, as prices of a km. Set by reason, the same for all pairs; values from the register. */
export type CloudPrices = {
	/** On a byway between small towns; 1 on a main route: backbones follow main routes. */
	byway: number;
	/** By the edge's guard: open; across a country that foreign traffic crosses by exception; where it does not cross. */
	guard: readonly number[];
	/** A long system of before `oldYear`: too little capacity for a backbone while newer ones run beside it. */
	old: number;
	oldYear: number;
	oldFromKm: number;
	/** Each edge passed, km: a little, so that fewer hops win among equals. */
	hopKm: number;
};

/** Prices of the ways of a cloud backbone under some assumptions. */
export const cloudPrices = fromAssumed((assumed): CloudPrices => ({
	byway: assumed['cloud-byway'].value,
	guard: [1, assumed['cloud-guarded'].value, assumed['cloud-closed'].value],
	old: assumed['cloud-old'].value,
	oldYear: assumed['cloud-old-year'].value,
	oldFromKm: assumed['cloud-old-from'].value,
	hopKm: assumed['cloud-hop'].value,
}));

/**
 * Round trip over a cloud backbone: startMs + nearMs (1 - e^(-km / nearKm)) + 2 n / c (sea x seaFactor + land x landFactor) + borders x borderMs.
 * Fitted (least relative deviation) on half of the pairs beyond 200 km: Azure July 2026 P95 at weight 1, Skyplane April 2022
 * Azure and GCP at 0.35 each; calibrate.ts fits them again and `loadstar calibrate` prints both.
 * The start grows with distance because short pairs stay inside one metro network; a border adds what gateways and hubs add.
 */
export type CloudModel = {
	startMs: number;
	nearMs: number;
	nearKm: number;
	seaFactor: number;
	landFactor: number;
	borderMs: number;
	/**
	 * The band: predicted x low, and predicted x high plus busyMs. The factors are the 5th and 95th percentile of what was
	 * measured in the fitted half; busyMs is what a P95 adds to a quiet minute (starts of 6.0 and 1.9 ms when fitted apart).
	 */
	low: number;
	high: number;
	busyMs: number;
};

/** The entry of the register that each constant of the cloud's round trip comes from. */
export const cloudConstants = {
	startMs: 'cloud-start',
	nearMs: 'cloud-near',
	nearKm: 'cloud-near-km',
	seaFactor: 'cloud-sea',
	landFactor: 'cloud-land',
	borderMs: 'cloud-border',
	low: 'cloud-low',
	high: 'cloud-high',
	busyMs: 'cloud-busy',
} as const satisfies Record<keyof CloudModel, AssumptionId>;

/** Constants of the cloud's round trip under some assumptions. */
export const cloudModelOf = fromAssumed(
	(assumed) =>
		Object.fromEntries(
			Object.entries(cloudConstants).map(([name, id]) => [name, assumed[id].value]),
		) as CloudModel,
);
/** The register's own constants. */
export const cloudModel = cloudModelOf(defaults);

/** Price of each edge for traffic between countries; within those named nothing is guarded. */
export function cloudWeights(
	fiber: Fiber,
	within: readonly string[] = [],
	prices: CloudPrices = cloudPrices(defaults),
): Float64Array {
	const { lengthKm, trunk, guard, country, from, to, system, systemYear } = fiber;
	const home = new Set(within);
	return Float64Array.from(lengthKm, (km, edge) => {
		const atHome = home.has(country[from[edge]!]!) || home.has(country[to[edge]!]!);
		const cable = system[edge] !== NO_SYSTEM;
		let price: number = trunk[edge] === 1 ? 1 : prices.byway;
		// Cables without backbones stay dear for all; what a country guards is open to its own.
		if (cable || !atHome) price *= prices.guard[guard[edge]!]!;
		if (cable && km > prices.oldFromKm && systemYear[system[edge]!]! < prices.oldYear) price *= prices.old;
		return km * price + prices.hopKm;
	});
}
