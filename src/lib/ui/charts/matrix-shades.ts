import type { RouteMethod } from '$lib/planning/network/routes/route-method.ts';

/** Upper ends of the shades of round trips, ms: metro, region, continent. */
export const shadesMs = [1, 2, 5, 10, 20, 40] as const;

/** Share of the accent in each shade, percent; the last is for what is beyond all ends. */
const accentPercents = [5, 9, 14, 19, 24, 30, 36] as const;

/** How a number is known, besides the fiber map, which needs no mark. */
export const methodMarks: Readonly<Record<RouteMethod, string>> = {
	surveyed: '✓',
	imported: '↓',
	sketched: '~',
	network: '',
	direct: '–',
	circle: '○',
};

/** The color behind a round trip. */
export function shadeOf(rttMs: number): string {
	return `color-mix(in oklab, var(--accent) ${accentPercents[step(rttMs)]}%, var(--paper))`;
}

/** Whether small text on that color must be darker to be read. */
export function isDeep(rttMs: number): boolean {
	return step(rttMs) >= shadesMs.length - 1;
}

function step(rttMs: number): number {
	const found = shadesMs.findIndex((end) => rttMs <= end);
	return found < 0 ? shadesMs.length : found;
}
