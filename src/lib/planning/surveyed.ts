import type { Position } from '../geo/position.ts';
import { lengthKm } from '../geo/polyline.ts';
import { distanceKm } from '../geo/sphere.ts';
import type { Link } from '../plan/plan.ts';

/** Beyond this a drawn route does not begin or end at its site, and that is said, km. */
export const ROUTE_GAP_KM = 5;
/** Access fiber between a site and the end of its drawn route: great circle x 1.4 (models.md 1.2, an assumption). */
const TAIL_FACTOR = 1.4;

/** A surveyed line holds to 5 % (slack, detours in the street); its access fiber runs at 1.1 (a good road) to 2.0 of the circle. Assumptions. */
export const surveyedBand = {
	low: { line: 1, access: 1.1 / TAIL_FACTOR },
	high: { line: 1.05, access: 2 / TAIL_FACTOR },
} as const;

/** A drawn or imported line as the route of a link. */
export type Surveyed = {
	/** The line and the access fiber to both sites. */
	km: number;
	tailKm: number;
	/** Great circle from the worse of its ends to the site there. */
	gapKm: number;
	/** The line, turned so that it runs from the first site to the second. */
	line: readonly Position[];
};

/** Km of a surveyed route at one end of its range; never shorter than the great circle. */
export function surveyedKm(end: 'low' | 'high', { km, tailKm }: Surveyed, greatCircleKm: number): number {
	const { line, access } = surveyedBand[end];
	return Math.max(greatCircleKm, (km - tailKm) * line + tailKm * access);
}

const lengths = new WeakMap<readonly Position[], number>();

/** What a link's own line says about its route; null when none is drawn. It may have been drawn from either end. */
export function surveyed({ route }: Pick<Link, 'route'>, from: Position, to: Position): Surveyed | null {
	const [first, last] = [route?.[0], route?.at(-1)];
	if (!route || !first || !last) return null;
	const gaps = (start: Position, end: Position): [number, number] => [away(from, start), away(to, end)];
	const [there, back] = [gaps(first, last), gaps(last, first)];
	const isTurned = back[0] + back[1] < there[0] + there[1];
	const [a, b] = isTurned ? back : there;
	const tailKm = (a + b) * TAIL_FACTOR;
	return {
		km: lineKm(route) + tailKm,
		tailKm,
		gapKm: Math.max(a, b),
		line: isTurned ? route.toReversed() : route,
	};
}

/** Measured once a line: it may have thousands of vertices, and a drag asks at every frame. */
function lineKm(line: readonly Position[]): number {
	let km = lengths.get(line);
	if (km === undefined) lengths.set(line, (km = lengthKm(line)));
	return km;
}

function away(a: Position, b: Position): number {
	return distanceKm(a[0], a[1], b[0], b[1]);
}
