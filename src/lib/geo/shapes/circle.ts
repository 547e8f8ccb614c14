import { EARTH_RADIUS_KM } from '../../base/units.ts';
import { wrapped } from '../bearing.ts';
import type { Position } from '../position.ts';

const RADIANS = Math.PI / 180;
const DEGREES = 180 / Math.PI;
/** Made positions keep 6 decimals, 0.1 m, so that plans and links stay short. */
const PARTS_A_DEGREE = 1e6;
/** Up to this tangent six terms of the arctangent's series err by less than the last bit. */
const SMALL_TANGENT = 0.05;

/**
 * A closed ring of so many positions, all at one distance from the center, counter-clockwise as RFC 7946 wants it.
 * What lies west of the center's meridian mirrors what lies east of it, and each angle is the one before and a small turn.
 */
export function circle([lng, lat]: Position, radiusKm: number, count = 64): Position[] {
	const arc = radiusKm / EARTH_RADIUS_KM;
	const [sinArc, cosArc] = [Math.sin(arc), Math.cos(arc)];
	const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
	const { sin, cos } = turnsOf(count);
	const ring = new Array<Position>(count + 1);
	// On the unit sphere, the center's meridian in front: x to the front, y aside, z to the pole, flat along the equator's plane.
	let x = 1;
	let y = 0;
	let z = 0;
	let flat = 1;
	let away = 0;
	let to = 0;
	for (let i = 0; 2 * i <= count; i++) {
		const x1 = cosArc * cosLat - sinArc * sinLat * cos[i]!;
		const y1 = sinArc * sin[i]!;
		const z1 = cosArc * sinLat + sinArc * cosLat * cos[i]!;
		const flat1 = Math.sqrt(x1 * x1 + y1 * y1);
		away += turn(x * y1 - y * x1, x * x1 + y * y1);
		to += turn(flat * z1 - z * flat1, flat * flat1 + z * z1);
		x = x1;
		y = y1;
		z = z1;
		flat = flat1;
		const north = rounded(to * DEGREES);
		ring[count - i] = [rounded(wrapped(lng + away * DEGREES)), north];
		ring[i] = [rounded(wrapped(lng - away * DEGREES)), north];
	}
	return ring;
}

/** An angle in radians from multiples of its sine and cosine. */
function turn(sin: number, cos: number): number {
	const t = sin / cos;
	if (!(cos > 0 && Math.abs(t) < SMALL_TANGENT)) return Math.atan2(sin, cos);
	const tt = t * t;
	return t * (1 - tt * (1 / 3 - tt * (1 / 5 - tt * (1 / 7 - tt * (1 / 9 - tt / 11)))));
}

type Turns = { count: number; sin: Float64Array; cos: Float64Array };
let lastTurns: Turns = { count: 0, sin: new Float64Array(0), cos: new Float64Array(0) };

/** Sine and cosine of the bearings of half a ring; circles are mostly asked for with one count. */
function turnsOf(count: number): Turns {
	if (count === lastTurns.count) return lastTurns;
	const each = (of: (turn: number) => number) =>
		Float64Array.from({ length: Math.floor(count / 2) + 1 }, (_, i) => of((2 * Math.PI * i) / count));
	return (lastTurns = { count, sin: each(Math.sin), cos: each(Math.cos) });
}

/** By arithmetic: rounding through a text takes longer than all the trigonometry. */
function rounded(degrees: number): number {
	return Math.round(degrees * PARTS_A_DEGREE) / PARTS_A_DEGREE;
}
