/** Whether plain optics reach, amplifiers are needed, or the signal must be rebuilt on the way. */
export type ReachClass = 'pluggable' | 'amplified' | 'regenerated';

/** 400ZR and 800ZR pluggables reach 120 km (OIF); amplified coherent routes go without rebuilding to about 2,000 km (models.md 1.3, assumption). */
export const PLUGGABLE_KM = 120;
export const UNREGENERATED_KM = 2000;

export function reachClass(km: number): ReachClass {
	return km <= PLUGGABLE_KM ? 'pluggable' : km <= UNREGENERATED_KM ? 'amplified' : 'regenerated';
}

/** What a link is lit with. */
export type Lighting = {
	fiberPairs: number;
	/** Wavelengths on each pair, at most `mostWavelengths`. */
	wavelengths: number;
	/** Of each wavelength, Gb/s. */
	gbps: number;
};

/**
 * Tb/s one fiber pair carries at most by distance, from field trials: C band 35.4 at 80 km, 32 at 400 km, 25.6 at 800 km (Verizon and
 * Cisco), C and L band together 64 at 1,200 km (China Telecom); beyond, 20 a pair (assumption, of the order of new submarine pairs: 20 to 23).
 */
const cBand = [
	{ km: 80, tbps: 35.4 },
	{ km: 400, tbps: 32 },
	{ km: 800, tbps: 25.6 },
	{ km: Infinity, tbps: 20 },
] as const;

export function mostTbpsPerPair(km: number): number {
	return cBand.find((step) => km <= step.km)!.tbps;
}

/** Tb/s of a link each way, and whether it is within what trials have shown on that distance. */
export function capacity(
	{ fiberPairs, wavelengths, gbps }: Lighting,
	km: number,
): { tbps: number; mostTbps: number; proven: boolean } {
	const tbps = (fiberPairs * wavelengths * gbps) / 1000;
	const mostTbps = fiberPairs * mostTbpsPerPair(km);
	return { tbps, mostTbps, proven: tbps <= mostTbps };
}

/** US dollars; a range with its planning value. */
export type Cost = { low: number; planning: number; high: number };

/**
 * Building a route underground: 10, 18 and 27 USD a foot (FBA and Cartesian 2025 survey, last-mile work), long-haul
 * 1.5 times that at the planning value and above (assumption). More pairs in an open trench cost next to nothing.
 */
export function buildCost(km: number): Cost {
	const perKm = (usdPerFoot: number) => (usdPerFoot * 1000) / 0.3048;
	return { low: km * perKm(10), planning: km * perKm(18) * 1.5, high: km * perKm(27) * 1.5 };
}

/** Leasing dark fiber: 1,500 USD a year for a km of a pair (models.md 6, assumption; half to double shown as range). */
export function leaseCostPerYear(km: number, fiberPairs: number): Cost {
	const planning = km * fiberPairs * 1500;
	return { low: planning / 2, planning, high: planning * 2 };
}

/** Lighting: two ports of 20,000 USD a wavelength and an amplifier site of 250,000 USD every 80 km, shared by its pairs (models.md 6, assumptions; within a third). */
export function lightingCost({ fiberPairs, wavelengths }: Lighting, km: number): Cost {
	const amplifiers = km <= PLUGGABLE_KM ? 0 : Math.floor(km / 80);
	const ports =
		fiberPairs * wavelengths * (1 + (km > UNREGENERATED_KM ? Math.floor(km / UNREGENERATED_KM) : 0));
	const planning = ports * 20_000 + amplifiers * 250_000;
	return { low: planning * 0.67, planning, high: planning * 1.33 };
}
