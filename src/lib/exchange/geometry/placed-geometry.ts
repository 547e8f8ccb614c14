import { problem, type Problem } from '../../base/result.ts';
import type { Position } from '../../geo/position.ts';
import { found, shortened } from '../../plan/found.ts';
import type { Crs } from './crs.ts';
import { crossesItself } from './crosses-itself.ts';
import { limits } from '../limits.ts';
import type { SourceGeometry } from '../source-feature.ts';

/** A shape on the globe, longitude before latitude, degrees. */
export type Geometry =
	| { kind: 'point'; position: Position }
	| { kind: 'line'; line: Position[] }
	| { kind: 'polygons'; polygons: Position[][][] };

/** A shape on the globe, or why there is none. `swapped` is the shape with latitude and longitude exchanged, where that alone makes it possible. */
export type Placed = {
	geometry: Geometry | null;
	swapped: Geometry | null;
	problems: Problem[];
	/** Positions in it, and those whose height was left out. */
	vertices: number;
	heights: number;
	/** Positions look like meters: the file is of another coordinate system that it does not name. */
	projected: boolean;
};

/** What one pass over all positions of a shape counts. */
type Tally = {
	vertices: number;
	/** Positions of more than two numbers, and those whose third is not zero. */
	long: number;
	heights: number;
	/** Not two numbers. */
	broken: number;
	/** Off the globe as they stand; as if swapped; with a longitude up to one turn too far. */
	outside: number;
	outsideSwapped: number;
	outsideTurned: number;
	/** The largest number, to tell meters from degrees. */
	largest: number;
	/** A first value that is wrong, to show. */
	example: unknown;
	open: number;
	short: number;
	empty: number;
};

/** One for all shapes: ten thousand of them would be the collector's work. */
const tally: Tally = {
	vertices: 0,
	long: 0,
	heights: 0,
	broken: 0,
	outside: 0,
	outsideSwapped: 0,
	outsideTurned: 0,
	largest: 0,
	example: undefined,
	open: 0,
	short: 0,
	empty: 0,
};

function reset(counted: Tally): void {
	counted.vertices = counted.long = counted.heights = counted.broken = 0;
	counted.outside = counted.outsideSwapped = counted.outsideTurned = counted.largest = 0;
	counted.open = counted.short = counted.empty = 0;
	counted.example = undefined;
}

/** One typed pass over a shape as its file nests it: shape of the data, range, closing, crossing. Copies only what it has to mend. */
export function placedGeometry(source: SourceGeometry, crs: Crs | null): Placed {
	const placed: Placed = {
		geometry: null,
		swapped: null,
		problems: [],
		vertices: 0,
		heights: 0,
		projected: false,
	};
	if (source.kind === 'none') return { ...placed, problems: [source.problem] };
	reset(tally);
	let coordinates = source.coordinates;
	scan(source.kind, coordinates, tally);
	if (tally.broken === 0 && crs?.toWgs84) {
		coordinates = converted(coordinates, crs.toWgs84);
		reset(tally);
		scan(source.kind, coordinates, tally);
		if (tally.broken > 0) return outsideCrs(placed, crs);
	}
	placed.vertices = tally.vertices;
	placed.heights = tally.heights;
	const refused = (
		key: Parameters<typeof problem>[1],
		values: Record<string, string | number> = {},
	): Placed => ({
		...placed,
		problems: [problem('', key, values)],
	});
	if (tally.broken > 0) return refused('import_position_broken', { found: found(tally.example) });
	if (tally.vertices === 0 || tally.empty > 0) return refused('import_geometry_empty');
	if (tally.vertices > limits.vertices) {
		return refused('import_too_many_vertices', { count: tally.vertices, max: limits.vertices });
	}
	if (tally.largest > 1000 && !crs?.toWgs84) {
		return { ...refused('import_position_meters', { found: tally.largest }), projected: true };
	}
	if (source.kind === 'line' && tally.vertices < 2) return refused('import_line_short');
	if (tally.short > 0) return refused('import_ring_short');
	if (tally.open > 0) placed.problems.push(problem('', 'import_ring_closed', { count: tally.open }));

	const mended = tally.long > 0 || tally.open > 0;
	if (tally.outside === 0) {
		placed.geometry = shaped(source.kind, mended ? rewritten(source.kind, coordinates, asIs) : coordinates);
	} else if (tally.outsideTurned === 0) {
		placed.geometry = shaped(source.kind, rewritten(source.kind, coordinates, turned));
		placed.problems.push(problem('', 'import_longitude_turned', { found: found(tally.example) }));
	} else if (tally.outsideSwapped === 0) {
		placed.swapped = shaped(source.kind, rewritten(source.kind, coordinates, swap));
		return placed;
	} else return refused('import_position_range', { found: found(tally.example) });
	if (placed.geometry.kind === 'polygons') placed.problems.push(...outlineProblems(placed.geometry.polygons));
	return placed;
}

function outsideCrs(placed: Placed, { name }: Crs): Placed {
	return { ...placed, problems: [problem('', 'import_crs_outside', { crs: shortened(name) })] };
}

/** The same shape with latitude and longitude exchanged; null where that would leave the globe. */
export function swappedGeometry(geometry: Geometry): Geometry | null {
	const coordinates =
		geometry.kind === 'point'
			? geometry.position
			: geometry.kind === 'line'
				? geometry.line
				: geometry.polygons;
	const flipped = shaped(geometry.kind, rewritten(geometry.kind, coordinates, swap));
	return firstPositions(flipped).every(([, lat]) => Math.abs(lat) <= 90) ? flipped : null;
}

/** The positions that stand for a shape: the point, the line, the outlines. */
export function firstPositions(geometry: Geometry): Position[] {
	switch (geometry.kind) {
		case 'point':
			return [geometry.position];
		case 'line':
			return geometry.line;
		case 'polygons':
			return geometry.polygons.flatMap((rings) => rings[0]!);
	}
}

function scan(kind: Geometry['kind'], coordinates: unknown, tally: Tally): void {
	if (kind === 'point') return scanPosition(coordinates, tally);
	if (!Array.isArray(coordinates)) return broken(coordinates, tally);
	if (kind === 'line') return scanLine(coordinates, tally);
	if (coordinates.length === 0) tally.empty++;
	for (const rings of coordinates as unknown[]) {
		if (!Array.isArray(rings)) return broken(rings, tally);
		if (rings.length === 0) tally.empty++;
		for (const ring of rings as unknown[]) {
			if (!Array.isArray(ring)) return broken(ring, tally);
			scanLine(ring, tally);
			if (ring.length === 0) tally.empty++;
			if (tally.broken > 0 || tally.empty > 0) return;
			const closed = isClosed(ring as number[][]);
			if (!closed) tally.open++;
			if (ring.length < (closed ? 4 : 3)) tally.short++;
		}
	}
}

function scanLine(line: unknown[], tally: Tally): void {
	for (let i = 0; i < line.length; i++) {
		scanPosition(line[i], tally);
		if (tally.broken > 0) return;
	}
}

function scanPosition(position: unknown, tally: Tally): void {
	if (!Array.isArray(position) || position.length < 2) return broken(position, tally);
	const x: unknown = position[0];
	const y: unknown = position[1];
	if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
		return broken(typeof x === 'number' && Number.isFinite(x) ? y : x, tally);
	}
	tally.vertices++;
	if (position.length > 2) {
		tally.long++;
		if (position[2] !== 0) tally.heights++;
	}
	if (x >= -180 && x <= 180 && y >= -90 && y <= 90) {
		if (x > 90 || x < -90) tally.outsideSwapped++;
		return;
	}
	if (tally.outside++ === 0) tally.example = Math.abs(y) > 90 ? y : x;
	if (!(Math.abs(y) <= 180 && Math.abs(x) <= 90)) tally.outsideSwapped++;
	if (!(Math.abs(x) <= 360 && Math.abs(y) <= 90)) tally.outsideTurned++;
	tally.largest = Math.max(tally.largest, Math.abs(x), Math.abs(y));
}

function broken(value: unknown, tally: Tally): void {
	if (tally.broken++ === 0) tally.example = value;
}

function isClosed(ring: number[][]): boolean {
	const [first, last] = [ring[0]!, ring[ring.length - 1]!];
	return first[0] === last[0] && first[1] === last[1];
}

const asIs = (position: number[]): Position => [position[0]!, position[1]!];
const swap = (position: number[]): Position => [position[1]!, position[0]!];
const turned = ([x = 0, y = 0]: number[]): Position => [x > 180 ? x - 360 : x < -180 ? x + 360 : x, y];

/** A copy with each position rewritten and each ring closed. */
function rewritten(
	kind: Geometry['kind'],
	coordinates: unknown,
	write: (position: number[]) => Position,
): unknown {
	if (kind === 'point') return write(coordinates as number[]);
	if (kind === 'line') return (coordinates as number[][]).map(write);
	return (coordinates as number[][][][]).map((rings) =>
		rings.map((ring) => {
			const copy = ring.map(write);
			return isClosed(ring) ? copy : [...copy, write(ring[0]!)];
		}),
	);
}

function converted(coordinates: unknown, toWgs84: (x: number, y: number) => [number, number]): unknown {
	if (!Array.isArray(coordinates)) return coordinates;
	if (typeof coordinates[0] === 'number') {
		const [x, y] = toWgs84(coordinates[0], coordinates[1] as number);
		return [x, y, ...(coordinates.slice(2) as unknown[])];
	}
	return coordinates.map((each: unknown) => converted(each, toWgs84));
}

function shaped(kind: Geometry['kind'], coordinates: unknown): Geometry {
	switch (kind) {
		case 'point':
			return { kind, position: coordinates as Position };
		case 'line':
			return { kind, line: coordinates as Position[] };
		case 'polygons':
			return { kind, polygons: coordinates as Position[][][] };
	}
}

/** What to know about outlines that can be taken: crossing, over the date line, around a pole. */
function outlineProblems(polygons: Position[][][]): Problem[] {
	const problems: Problem[] = [];
	let [crossing, dateLine, pole] = [false, false, false];
	for (const rings of polygons) {
		for (const ring of rings) {
			let turn = 0;
			for (let i = 1; i < ring.length; i++) {
				const step = ring[i]![0] - ring[i - 1]![0];
				if (step > 180 || step < -180) {
					dateLine = true;
					turn += step > 0 ? step - 360 : step + 360;
				} else turn += step;
			}
			if (Math.abs(turn) > 180) pole = true;
			if (!crossing && crossesItself(ring)) crossing = true;
		}
	}
	if (crossing) problems.push(problem('', 'import_ring_crosses'));
	if (pole) problems.push(problem('', 'import_around_pole'));
	else if (dateLine) problems.push(problem('', 'import_over_date_line'));
	return problems;
}
