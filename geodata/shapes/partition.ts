import { difference, featureCollection, feature, intersect, union } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { nearestPolygon } from '../../src/lib/geo/zone-lookup.ts';
import { polygonSet } from './polygon-set.ts';

/** Slivers are cut into squares of this size before each goes to its nearest part, degrees. */
const CELL_DEGREES = 0.25;
/** Islands up to this wide and high go whole to their nearest part, degrees. */
const ISLAND_DEGREES = 0.4;
/** No sliver is farther from its part than this, km. */
const REACH_KM = 500;

type Area = Polygon | MultiPolygon;

/**
 * Divides land among coarse parts that overlap a little and miss the coast a little: each part keeps what of the land
 * it covers (the first in the list wins), and what no part covers goes to the nearest one.
 */
export function partition(land: MultiPolygon, parts: readonly MultiPolygon[]): MultiPolygon[] {
	const shares: Position[][][][] = parts.map(() => []);
	const set = polygonSet(parts);
	const giveToNearest = (polygon: Position[][]) => {
		const [lng, lat] = middle(polygon[0]!);
		const row = nearestPolygon(set, lng!, lat!, REACH_KM);
		if (row >= 0) shares[row]!.push(polygon);
	};
	for (const polygon of land.coordinates) {
		const [west, south, east, north] = box(polygon);
		if (east - west < ISLAND_DEGREES && north - south < ISLAND_DEGREES) {
			giveToNearest(polygon);
			continue;
		}
		let rest: Area | null = { type: 'Polygon', coordinates: polygon };
		for (let row = 0; row < parts.length && rest; row++) {
			const near = parts[row]!.coordinates.filter((part) => meet(box(part), [west, south, east, north]));
			if (near.length === 0) continue;
			const pair: FeatureCollection<Area> = featureCollection([
				feature(rest),
				feature<Area>({ type: 'MultiPolygon', coordinates: near }),
			]);
			const share = intersect(pair);
			if (!share) continue;
			shares[row]!.push(...multi(share.geometry).coordinates);
			rest = difference(pair)?.geometry ?? null;
		}
		for (const sliver of rest ? multi(rest).coordinates : []) cells(sliver).forEach(giveToNearest);
	}
	return shares.map((coordinates) => joined(coordinates));
}

/** The polygon cut along a grid. */
function cells(polygon: Position[][]): Position[][][] {
	const [west, south, east, north] = box(polygon);
	if (east - west <= CELL_DEGREES && north - south <= CELL_DEGREES) return [polygon];
	// Halve the longer side: far fewer cuts than square by square.
	const tall = north - south > east - west;
	const cut = tall ? (south + north) / 2 : (west + east) / 2;
	const halves = tall
		? [rectangle(west, south, east, cut), rectangle(west, cut, east, north)]
		: [rectangle(west, south, cut, north), rectangle(cut, south, east, north)];
	return halves.flatMap((half) => {
		const piece = intersect(
			featureCollection([feature<Area>({ type: 'Polygon', coordinates: polygon }), feature<Area>(half)]),
		);
		return piece ? multi(piece.geometry).coordinates.flatMap((coordinates) => cells(coordinates)) : [];
	});
}

/** Polygons that touch made into one. Where the clipper gives up on edges that nearly meet, they stay side by side: a look-up answers the same. */
function joined(polygons: Position[][][]): MultiPolygon {
	if (polygons.length < 2) return { type: 'MultiPolygon', coordinates: polygons };
	const snapped = polygons.map((rings) =>
		rings.map((ring) => ring.map(([lng, lat]) => [snap(lng!), snap(lat!)])),
	);
	try {
		const whole = union(
			featureCollection(snapped.map((coordinates) => feature<Area>({ type: 'Polygon', coordinates }))),
		);
		return { type: 'MultiPolygon', coordinates: multi(whole!.geometry).coordinates.map(withoutSlits) };
	} catch {
		return { type: 'MultiPolygon', coordinates: snapped };
	}
}

/** A polygon without the hair-thin holes that are left where two coarse parts nearly meet. */
function withoutSlits([outer, ...holes]: Position[][]): Position[][] {
	return [outer!, ...holes.filter((hole) => roundness(hole) > 0.02)];
}

/** 1 for a circle, near 0 for a slit: 4 pi area / perimeter squared. */
function roundness(ring: Position[]): number {
	let area = 0;
	let perimeter = 0;
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
		area += (ax! * by! - bx! * ay!) / 2;
		perimeter += Math.hypot(bx! - ax!, by! - ay!);
	}
	return perimeter === 0 ? 0 : (4 * Math.PI * Math.abs(area)) / perimeter ** 2;
}

/** A millionth of a degree. */
function snap(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}

function multi(area: Area): MultiPolygon {
	return area.type === 'MultiPolygon' ? area : { type: 'MultiPolygon', coordinates: [area.coordinates] };
}

type Box = [west: number, south: number, east: number, north: number];

function box(polygon: Position[][]): Box {
	const [lngs, lats] = [polygon[0]!.map(([lng]) => lng!), polygon[0]!.map(([, lat]) => lat!)];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function meet(a: Box, b: Box): boolean {
	return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function rectangle(west: number, south: number, east: number, north: number): Polygon {
	return {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south],
			],
		],
	};
}

function middle(ring: Position[]): Position {
	const [lng, lat] = ring.reduce(([x, y], point) => [x! + point[0]!, y! + point[1]!], [0, 0]);
	return [lng! / ring.length, lat! / ring.length];
}
