import type { Position } from '../../../geo/position.ts';

const RADIANS = Math.PI / 180;
/** One step a degree: at zoom 8 the chord then leaves the great circle by less than half a pixel. */
const STEP_DEGREES = 1;
const STEPS_MIN = 8;

/** Great circle between two places. Longitudes run on past 180 rather than jump, so the line never goes around the world. */
export function arc(from: Position, to: Position): Position[] {
	const a = unitVector(from);
	const b = unitVector(to);
	const angle = Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
	const steps = Math.max(STEPS_MIN, Math.ceil(angle / RADIANS / STEP_DEGREES));
	const line: Position[] = [from];
	for (let step = 1; step <= steps; step++) {
		const position = step === steps ? to : between(a, b, angle, step / steps, from, to);
		line.push([nearTurn(position[0], line.at(-1)![0]), position[1]]);
	}
	return line;
}

/** The longitude plus or minus whole turns that lies within half a turn of another. */
export function nearTurn(lng: number, other: number): number {
	return lng - Math.round((lng - other) / 360) * 360;
}

function between(a: Vector, b: Vector, angle: number, share: number, from: Position, to: Position): Position {
	const sine = Math.sin(angle);
	// The same place twice, or exactly opposite ones: no single great circle, so straight on the map.
	if (sine < 1e-9) {
		return [from[0] + (nearTurn(to[0], from[0]) - from[0]) * share, from[1] + (to[1] - from[1]) * share];
	}
	const p = Math.sin((1 - share) * angle) / sine;
	const q = Math.sin(share * angle) / sine;
	const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
	return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

type Vector = readonly [number, number, number];

function unitVector([lng, lat]: Position): Vector {
	const cosLat = Math.cos(lat * RADIANS);
	return [cosLat * Math.cos(lng * RADIANS), cosLat * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

function dot(a: Vector, b: Vector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
