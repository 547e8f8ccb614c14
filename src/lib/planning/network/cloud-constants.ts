import type { Fiber } from '../../atlas/artifacts/fiber.ts';

/** How a cloud backbone chooses its way, as prices of a km. Set by reason, not fitted pair by pair. */
export const cloudPrices = {
	/** On a main route. */
	trunk: 1,
	/** On a byway between small towns: backbones follow main routes. */
	byway: 1.5,
	/** In a country that others' traffic goes around. */
	guarded: 3,
	/** Each edge passed, km: a little, so that fewer hops win among equals. */
	hopKm: 5,
};

export function cloudWeights({ lengthKm, trunk, guarded }: Fiber): Float64Array {
	return Float64Array.from(lengthKm, (km, edge) => {
		const price = (trunk[edge] === 1 ? cloudPrices.trunk : cloudPrices.byway) * (guarded[edge] === 1 ? cloudPrices.guarded : 1);
		return km * price + cloudPrices.hopKm;
	});
}
