import type { Plan } from '../plan/plan.ts';

/** The box of a sketch, in its own units. */
export const SKETCH = { width: 60, height: 40, margin: 5 } as const;
/** Enough to recognise a plan; more would weigh on a list of thousands. */
const SITES_SHOWN = 40;
const LINKS_SHOWN = 40;

/**
 * A plan as two SVG paths, `lines|dots`: links as lines, sites as strokes of no length that a round cap turns into dots.
 * Made from the positions alone, so a list needs no map.
 */
export function sketchOf(plan: Pick<Plan, 'sites' | 'links'>): string {
	const sites = plan.sites.slice(0, SITES_SHOWN);
	const points = fitted(sites.map(({ position }) => position));
	const at = new Map(sites.map(({ id }, row) => [id, points[row]!]));
	const lines = plan.links
		.map(({ from, to }) => [at.get(from), at.get(to)])
		.filter((ends): ends is [string, string] => ends[0] !== undefined && ends[1] !== undefined)
		.slice(0, LINKS_SHOWN)
		.map(([from, to]) => `M${from}L${to}`);
	return `${lines.join('')}|${points.map((point) => `M${point}h0`).join('')}`;
}

/** Positions as whole numbers inside the box, north up, east to west as wide as it is at their latitude. */
function fitted(positions: readonly (readonly [number, number])[]): string[] {
	if (positions.length === 0) return [];
	const first = positions[0]![0];
	// A cluster over the date line stays together: longitudes are counted from the first site.
	const lngs = positions.map(([lng]) => lng - 360 * Math.round((lng - first) / 360));
	const lats = positions.map(([, lat]) => lat);
	const [west, east, south, north] = [
		Math.min(...lngs),
		Math.max(...lngs),
		Math.min(...lats),
		Math.max(...lats),
	];
	const squeeze = Math.max(0.05, Math.cos(((south + north) / 2) * (Math.PI / 180)));
	const { width, height, margin } = SKETCH;
	const across = (east - west) * squeeze;
	const up = north - south;
	const scale = Math.min(
		across > 0 ? (width - 2 * margin) / across : Infinity,
		up > 0 ? (height - 2 * margin) / up : Infinity,
	);
	const perDegree = Number.isFinite(scale) ? scale : 0;
	return positions.map((_, row) => {
		const x = width / 2 + (lngs[row]! - (west + east) / 2) * squeeze * perDegree;
		const y = height / 2 - (lats[row]! - (south + north) / 2) * perDegree;
		return `${Math.round(x)} ${Math.round(y)}`;
	});
}
