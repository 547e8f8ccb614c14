import type { Geometry, Position } from 'geojson';

const STEPS = 24;

/** A point inside the largest part of a polygon, far from its edge: where a name reads well. Null for other geometries. */
export function labelPoint(geometry: Geometry): Position | null {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
	const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const rings = parts.reduce((a, b) => (Math.abs(area(b[0]!)) > Math.abs(area(a[0]!)) ? b : a));
	const [west, south, east, north] = box(rings[0]!);
	let best: Position | null = null;
	let bestDistance = -1;
	for (let i = 0.5; i < STEPS; i++) {
		for (let j = 0.5; j < STEPS; j++) {
			const point = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
			if (!inside(point, rings)) continue;
			const distance = edgeDistance(point, rings);
			if (distance > bestDistance) [best, bestDistance] = [point, distance];
		}
	}
	return best?.map((degrees) => Math.round(degrees * 1e3) / 1e3) ?? null;
}

function area(ring: Position[]): number {
	let sum = 0;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
		sum += ring[j]![0]! * ring[i]![1]! - ring[i]![0]! * ring[j]![1]!;
	return sum / 2;
}

function box(ring: Position[]): [number, number, number, number] {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of ring) {
		west = Math.min(west, lng!);
		east = Math.max(east, lng!);
		south = Math.min(south, lat!);
		north = Math.max(north, lat!);
	}
	return [west, south, east, north];
}

function inside([x, y]: Position, rings: Position[][]): boolean {
	let odd = false;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [ax, ay] = ring[i]!;
			const [bx, by] = ring[j]!;
			if (ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!) odd = !odd;
		}
	}
	return odd;
}

/** Squared distance to the nearest vertex, degrees, longitudes shrunk with latitude. */
function edgeDistance([x, y]: Position, rings: Position[][]): number {
	const shrink = Math.cos((y! * Math.PI) / 180);
	let nearest = Infinity;
	for (const ring of rings) {
		for (const [lng, lat] of ring)
			nearest = Math.min(nearest, ((lng! - x!) * shrink) ** 2 + (lat! - y!) ** 2);
	}
	return nearest;
}
