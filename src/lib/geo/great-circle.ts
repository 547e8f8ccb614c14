import type { Position } from './position.ts';

const RADIANS = Math.PI / 180;

/** The point a share (0 to 1) along the shortest great circle. Of two antipodes any circle serves; it goes over a pole. */
export function intermediate(from: Position, to: Position, share: number): Position {
	return greatCircle(from, to)(share);
}

/** The same for many points of one circle. */
export function greatCircle(from: Position, to: Position): (share: number) => Position {
	const [[lng1, lat1], [lng2, lat2]] = [from, to];
	const [ax, ay, az] = vector(lng1, lat1);
	const [bx, by, bz] = vector(lng2, lat2);
	const angle = Math.acos(Math.min(1, Math.max(-1, ax * bx + ay * by + az * bz)));
	if (angle < 1e-12) return () => [lng1, lat1];
	const sin = Math.sin(angle);
	if (sin < 1e-9)
		return (share) =>
			share < 0.5 ? [lng1, lat1 + (90 - lat1) * share * 2] : [lng2, lat2 + (90 - lat2) * (1 - share) * 2];
	return (share) => {
		const s = Math.sin((1 - share) * angle) / sin;
		const t = Math.sin(share * angle) / sin;
		const x = ax * s + bx * t;
		const y = ay * s + by * t;
		const z = az * s + bz * t;
		return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.sqrt(x * x + y * y)) / RADIANS];
	};
}

/** Unit vector of a point, the Earth's centre at the origin. */
export function vector(lng: number, lat: number): [x: number, y: number, z: number] {
	const cos = Math.cos(lat * RADIANS);
	return [cos * Math.cos(lng * RADIANS), cos * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}
