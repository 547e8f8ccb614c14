import type { Position } from './position.ts';

const RADIANS = Math.PI / 180;

/** The point a share (0 to 1) along the shortest great circle. Of two antipodes any circle serves; it goes over a pole. */
export function intermediate([lng1, lat1]: Position, [lng2, lat2]: Position, share: number): Position {
	const [a, b] = [vector(lng1, lat1), vector(lng2, lat2)];
	const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
	const angle = Math.acos(Math.min(1, Math.max(-1, dot)));
	if (angle < 1e-12) return [lng1, lat1];
	const sin = Math.sin(angle);
	if (sin < 1e-9)
		return share < 0.5
			? [lng1, lat1 + (90 - lat1) * share * 2]
			: [lng2, lat2 + (90 - lat2) * (1 - share) * 2];
	const [s, t] = [Math.sin((1 - share) * angle) / sin, Math.sin(share * angle) / sin];
	const [x, y, z] = [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t];
	return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Unit vector of a point, the Earth's centre at the origin. */
export function vector(lng: number, lat: number): [x: number, y: number, z: number] {
	const cos = Math.cos(lat * RADIANS);
	return [cos * Math.cos(lng * RADIANS), cos * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}
