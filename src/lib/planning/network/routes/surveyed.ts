import type { Position } from '../../../geo/position.ts';
import { lengthKm } from '../../../geo/polyline.ts';
import { distanceKm } from '../../../geo/sphere.ts';
import { defaults, fromAssumed, type Assumed } from '../../assumptions/assumed.ts';
import type { Link } from '../../../plan/plan.ts';

/** A drawn line and its access fiber at both ends of their range: slack and detours in the street, a good road or a winding one. */
export const surveyedBand = fromAssumed(
	(assumed): Record<'low' | 'high', { line: number; access: number }> => {
		const { value, low, high } = assumed['access-factor'];
		return {
			low: { line: assumed['surveyed-factor'].low, access: low / value },
			high: { line: assumed['surveyed-factor'].high, access: high / value },
		};
	},
);

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
export function surveyedKm(
	end: 'low' | 'high',
	{ km, tailKm }: Surveyed,
	greatCircleKm: number,
	assumed: Assumed = defaults,
): number {
	const { line, access } = surveyedBand(assumed)[end];
	return Math.max(greatCircleKm, (km - tailKm) * line + tailKm * access);
}

const lengths = new WeakMap<readonly Position[], number>();

/** What a link's own line says about its route; null when none is drawn. It may have been drawn from either end. */
export function surveyed(
	{ route }: Pick<Link, 'route'>,
	from: Position,
	to: Position,
	assumed: Assumed = defaults,
): Surveyed | null {
	const [first, last] = [route?.[0], route?.at(-1)];
	if (!route || !first || !last) return null;
	const gaps = (start: Position, end: Position): [number, number] => [away(from, start), away(to, end)];
	const [there, back] = [gaps(first, last), gaps(last, first)];
	const isTurned = back[0] + back[1] < there[0] + there[1];
	const [a, b] = isTurned ? back : there;
	const tailKm = (a + b) * assumed['access-factor'].value;
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
