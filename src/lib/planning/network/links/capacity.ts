import { defaults, type Assumed } from '../../assumptions/assumed.ts';
import type { Range } from '../../assumption.ts';

/** Whether plain optics reach, amplifiers are needed, or the signal must be rebuilt on the way. */
export type ReachClass = 'pluggable' | 'amplified' | 'regenerated';

/** What a route of so many km needs. */
export function reachClass(km: number, assumed: Assumed = defaults): ReachClass {
	if (km <= assumed['pluggable-reach'].value) return 'pluggable';
	return km <= assumed['regenerator-span'].value ? 'amplified' : 'regenerated';
}

/** What a link is lit with. */
export type Lighting = {
	fiberPairs: number;
	/** Wavelengths on each pair, at most `mostWavelengths`. */
	wavelengths: number;
	/** Of each wavelength, Gb/s. */
	gbps: number;
};

/** Tb/s one fiber pair carries at most by distance, as field trials have shown on 80, 400 and 800 km; beyond, an assumption. */
export function mostTbpsPerPair(km: number, assumed: Assumed = defaults): number {
	if (km <= 80) return assumed['pair-rate-80-km'].value;
	if (km <= 400) return assumed['pair-rate-400-km'].value;
	return assumed[km <= 800 ? 'pair-rate-800-km' : 'pair-rate-far'].value;
}

/** Tb/s of a link each way, and whether it is within what trials have shown on that distance. */
export function capacity(
	{ fiberPairs, wavelengths, gbps }: Lighting,
	km: number,
	assumed: Assumed = defaults,
): { tbps: number; mostTbps: number; proven: boolean } {
	const tbps = (fiberPairs * wavelengths * gbps) / 1000;
	const mostTbps = fiberPairs * mostTbpsPerPair(km, assumed);
	return { tbps, mostTbps, proven: tbps <= mostTbps };
}

/** US dollars; a range with its planning value. */
export type Cost = { low: number; planning: number; high: number };

/** Feet in a kilometre: the foot is 0.3048 m, exact. */
export const FEET_PER_KM = 1000 / 0.3048;

/** Building a route underground: a survey of last-mile builds, long-haul dearer by a factor. More pairs in an open trench cost next to nothing. */
export function buildCost(km: number, assumed: Assumed = defaults): Cost {
	const perFoot = assumed['build-cost'];
	const longHaul = assumed['build-long-haul'];
	const of = (end: keyof Range) => km * FEET_PER_KM * perFoot[end] * longHaul[end];
	return { low: of('low'), planning: of('value'), high: of('high') };
}

/** Leasing dark fiber, USD a year, by km and pair. */
export function leaseCostPerYear(km: number, fiberPairs: number, assumed: Assumed = defaults): Cost {
	const { value, low, high } = assumed['lease-cost'];
	const pairKm = km * fiberPairs;
	return { low: pairKm * low, planning: pairKm * value, high: pairKm * high };
}

/** Ports and amplifier sites that light a route of so many km. */
export function lightingParts(
	{ fiberPairs, wavelengths }: Lighting,
	km: number,
	assumed: Assumed = defaults,
): { ports: number; amplifierSites: number } {
	const isShort = km <= assumed['pluggable-reach'].value;
	const spanKm = assumed['regenerator-span'].value;
	const rebuilt = km > spanKm ? Math.floor(km / spanKm) : 0;
	return {
		ports: fiberPairs * wavelengths * (1 + rebuilt),
		amplifierSites: isShort ? 0 : Math.floor(km / assumed['amplifier-span'].value),
	};
}

/** Lighting a route, USD: a port at both ends of each wavelength (and wherever it is received and sent anew), and an amplifier site each span, shared by its pairs. */
export function lightingCost(lighting: Lighting, km: number, assumed: Assumed = defaults): Cost {
	const { ports, amplifierSites } = lightingParts(lighting, km, assumed);
	const planning = ports * assumed['port-cost'].value + amplifierSites * assumed['amplifier-site-cost'].value;
	const { low, high } = assumed['lighting-factor'];
	return { low: planning * low, planning, high: planning * high };
}
