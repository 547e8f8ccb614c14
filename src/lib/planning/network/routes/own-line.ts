import type { Position } from '../../../geo/position.ts';
import { lengthKm } from '../../../geo/polyline.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { defaults, fromAssumed, type Assumed } from '../../assumptions/assumed.ts';
import type { Link } from '../../../plan/plan.ts';
import type { OwnMethod, RouteConfidence } from './route-method.ts';

/** How a line of one's own is known, by what the link says of it; and how far it is trusted. */
const known = {
	survey: { method: 'surveyed', confidence: 'high' },
	file: { method: 'imported', confidence: 'medium' },
	sketch: { method: 'sketched', confidence: 'low' },
} as const satisfies Record<Link['lineFrom'], { method: OwnMethod; confidence: RouteConfidence }>;

/** A line of one's own and its access fiber at both ends of their range: what the line may lack, a good road or a winding one. */
export const ownLineBand = fromAssumed((assumed): Record<OwnMethod, Record<'low' | 'high', Ends>> => {
	const { value, low, high } = assumed['access-factor'];
	const of = (factor: 'surveyed-factor' | 'imported-factor' | 'sketched-factor') => ({
		low: { line: assumed[factor].low / assumed[factor].value, access: low / value },
		high: { line: assumed[factor].high / assumed[factor].value, access: high / value },
	});
	return {
		surveyed: of('surveyed-factor'),
		imported: of('imported-factor'),
		sketched: of('sketched-factor'),
	};
});
type Ends = { line: number; access: number };

/** A drawn or imported line as the route of a link. */
export type OwnLine = {
	method: OwnMethod;
	confidence: RouteConfidence;
	/** The line and the access fiber to both sites. */
	km: number;
	tailKm: number;
	/** Great circle from the worse of its ends to the site there. */
	gapKm: number;
	/** The line, turned so that it runs from the first site to the second. */
	line: readonly Position[];
};

/** Km of a line of one's own at one end of its range; never shorter than the great circle. */
export function ownLineKm(
	end: 'low' | 'high',
	{ method, km, tailKm }: OwnLine,
	greatCircleKm: number,
	assumed: Assumed = defaults,
): number {
	const { line, access } = ownLineBand(assumed)[method][end];
	return Math.max(greatCircleKm, (km - tailKm) * line + tailKm * access);
}

const lengths = new WeakMap<readonly Position[], number>();

/** What a link's own line says about its route; null when none is drawn. It may have been drawn from either end. */
export function ownLine(
	{ route, lineFrom }: Pick<Link, 'route' | 'lineFrom'>,
	from: Position,
	to: Position,
	assumed: Assumed = defaults,
): OwnLine | null {
	const [first, last] = [route?.[0], route?.at(-1)];
	if (!route || !first || !last) return null;
	const gaps = (start: Position, end: Position): [number, number] => [away(from, start), away(to, end)];
	const [there, back] = [gaps(first, last), gaps(last, first)];
	const isTurned = back[0] + back[1] < there[0] + there[1];
	const [a, b] = isTurned ? back : there;
	const tailKm = (a + b) * assumed['access-factor'].value;
	const { method, confidence } = known[lineFrom];
	return {
		method,
		confidence,
		km: lineKm(route) * assumed[`${method}-factor`].value + tailKm,
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
