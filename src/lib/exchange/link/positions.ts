import { UnfitLink } from './unfit-link.ts';

/** Most decimals of a degree told as whole steps: 1 cm. */
const DECIMALS_MOST = 7;
/** Marks degrees that are told as they are. */
const AS_THEY_ARE = -1;

/** Positions as whole steps from one to the next: decimals, then lng and lat of each. Degrees with more decimals are told as they are. */
export function packedPositions(positions: readonly (readonly number[])[]): number[] {
	const flat = positions.flat();
	const decimals = flat.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
	if (decimals > DECIMALS_MOST) return [AS_THEY_ARE, ...flat];
	const steps = flat.map((value) => Math.round(value * 10 ** decimals));
	return [decimals, ...steps.map((step, i) => step - (steps[i - 2] ?? 0))];
}

/** The positions again, exactly. */
export function unpackedPositions(packed: unknown): [number, number][] {
	if (!Array.isArray(packed) || packed.length % 2 === 0 || !packed.every(Number.isFinite))
		throw new UnfitLink('no positions');
	const [decimals, ...told] = packed as number[];
	if (decimals! < AS_THEY_ARE || decimals! > DECIMALS_MOST || !Number.isInteger(decimals))
		throw new UnfitLink('no decimals');
	const at: [number, number] = [0, 0];
	return Array.from({ length: told.length / 2 }, (_, i): [number, number] => {
		const [lng, lat] = [told[2 * i]!, told[2 * i + 1]!];
		if (decimals === AS_THEY_ARE) return [lng, lat];
		at[0] += lng;
		at[1] += lat;
		return [at[0] / 10 ** decimals!, at[1] / 10 ** decimals!];
	});
}

/** Fewest decimals that hold a value exactly as a whole number of steps. */
function decimalsOf(value: number): number {
	for (let decimals = 0; decimals <= DECIMALS_MOST; decimals++)
		if (Math.round(value * 10 ** decimals) / 10 ** decimals === value) return decimals;
	return DECIMALS_MOST + 1;
}
