import type { Plan } from '../plan/plan.ts';

/** The box of a sketch, in its own units. A coordinate is one sign of the alphabet, so the box is at most 64 wide. */
export const SKETCH = { width: 60, height: 40, margin: 5 } as const;
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** Enough to recognise a plan; more would weigh on a list of thousands. */
const SITES_SHOWN = 40;
const LINKS_SHOWN = 40;

/**
 * A plan as a few signs: two for the place of each site, `|`, two for the sites that each link joins.
 * Made from the positions alone, so a list needs no map; short, so that 10,000 are read at once.
 */
export function sketchOf(plan: Pick<Plan, 'sites' | 'links'>): string {
	const sites = plan.sites.slice(0, SITES_SHOWN);
	const places = fitted(sites.map(({ position }) => position)).map(([x, y]) => SIGNS[x]! + SIGNS[y]!);
	const row = new Map(sites.map(({ id }, at) => [id, SIGNS[at]!]));
	const links = plan.links
		.map(({ from, to }) => (row.has(from) && row.has(to) ? row.get(from)! + row.get(to)! : ''))
		.filter((link) => link !== '')
		.slice(0, LINKS_SHOWN);
	return `${places.join('')}|${links.join('')}`;
}

/** A sketch as SVG paths: links as lines, sites as strokes of no length that a round cap turns into dots. */
export function sketchPaths(sketch: string): { lines: string; dots: string } {
	const [places = '', links = ''] = sketch.split('|');
	const points = pairs(places).map((pair) => pair.join(' '));
	return {
		dots: points.map((point) => `M${point}h0`).join(''),
		lines: pairs(links)
			.filter(([from, to]) => points[from] && points[to])
			.map(([from, to]) => `M${points[from]}L${points[to]}`)
			.join(''),
	};
}

function pairs(signs: string): [number, number][] {
	return Array.from({ length: signs.length >> 1 }, (_, i) => [
		Math.max(0, SIGNS.indexOf(signs[2 * i]!)),
		Math.max(0, SIGNS.indexOf(signs[2 * i + 1]!)),
	]);
}

/** Positions as whole numbers inside the box, north up, east to west as wide as it is at their latitude. */
function fitted(positions: readonly (readonly [number, number])[]): [number, number][] {
	if (positions.length === 0) return [];
	const first = positions[0]![0];
	// A cluster over the date line stays together: longitudes are counted from the first site.
	const lngs = positions.map(([lng]) => lng - 360 * Math.round((lng - first) / 360));
	const lats = positions.map(([, lat]) => lat);
	const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const squeeze = Math.max(0.05, Math.cos(((south + north) / 2) * (Math.PI / 180)));
	const { width, height, margin } = SKETCH;
	const scale = Math.min(
		(width - 2 * margin) / ((east - west) * squeeze),
		(height - 2 * margin) / (north - south),
	);
	// All sites in one place: no scale, the middle of the box.
	const perDegree = Number.isFinite(scale) ? scale : 0;
	return positions.map((_, row) => [
		Math.round(width / 2 + (lngs[row]! - (west + east) / 2) * squeeze * perDegree),
		Math.round(height / 2 - (lats[row]! - (south + north) / 2) * perDegree),
	]);
}
