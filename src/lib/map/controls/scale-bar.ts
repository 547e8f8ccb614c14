import type { View } from '../view.ts';

export type ScaleBar = { widthPx: number; length: number; unit: 'm' | 'km' | 'ft' | 'mi' };

const EQUATOR_M = 40_075_016.686;
const M_PER_MILE = 1609.344;
const M_PER_FOOT = 0.3048;

/** The longest round length that fits into `maxPx`, at the latitude of the middle of the map. */
export function scaleBar(view: View, maxPx: number, units: 'metric' | 'imperial'): ScaleBar {
	const lat = Math.atan(Math.sinh((0.5 - view.centerY) * 2 * Math.PI));
	const metersPerPx = (EQUATOR_M * Math.cos(lat)) / view.worldPx;
	const [small, big, perSmall, perBig] =
		units === 'metric' ? (['m', 'km', 1, 1000] as const) : (['ft', 'mi', M_PER_FOOT, M_PER_MILE] as const);
	const isBig = maxPx * metersPerPx >= perBig;
	const perUnit = isBig ? perBig : perSmall;
	const length = roundDown((maxPx * metersPerPx) / perUnit);
	return { widthPx: (length * perUnit) / metersPerPx, length, unit: isBig ? big : small };
}

/** 1, 2 or 5 times a power of ten. */
function roundDown(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	return [5, 2, 1].map((step) => step * power).find((step) => step <= value) ?? power;
}
