/** A box on the map, pixels from its top left. */
export type Covering = { left: number; top: number; right: number; bottom: number };
/** Pixels kept free at each edge of the map. */
export type Padding = { top: number; right: number; bottom: number; left: number };

type Size = { width: number; height: number };

/** The most of a map that may be kept free along one axis. */
const MOST = 0.7;

/**
 * What to keep free at the edges so that nothing which lies over the map (legend, tools, controls) covers what is shown:
 * each is kept clear at the edge where that costs least, and then `around` on every side for discs and names.
 */
export function paddingClearOf(
	coverings: readonly Covering[],
	size: Size,
	around: { x: number; y: number },
): Padding {
	const free: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
	const largestFirst = [...coverings].sort((a, b) => areaOf(b) - areaOf(a));
	for (const box of largestFirst) {
		const needs: [keyof Padding, number, number][] = [
			['left', box.right, size.width],
			['right', size.width - box.left, size.width],
			['top', box.bottom, size.height],
			['bottom', size.height - box.top, size.height],
		];
		const costs = needs.map(([edge, px, of]) => ({ edge, px, cost: Math.max(0, px - free[edge]) / of }));
		const { edge, px } = costs.reduce((best, each) => (each.cost < best.cost ? each : best));
		free[edge] = Math.max(free[edge], px);
	}
	const [left, right] = shared(free.left + around.x, free.right + around.x, size.width * MOST);
	const [top, bottom] = shared(free.top + around.y, free.bottom + around.y, size.height * MOST);
	return { top, right, bottom, left };
}

function areaOf({ left, top, right, bottom }: Covering): number {
	return (right - left) * (bottom - top);
}

/** Two pads made smaller alike until they leave room between them. */
function shared(a: number, b: number, most: number): [number, number] {
	const less = Math.min(1, most / Math.max(1, a + b));
	return [a * less, b * less];
}
