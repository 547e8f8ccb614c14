import FlatQueue from 'flatqueue';
import { intermediate } from '../../src/lib/geo/great-circle.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { HEIGHT, isLand, WIDTH } from './land-grid.ts';

/** Land cells taken together for the search: cells of 0.3 degree. */
const BLOCK = 3;
const COLUMNS = WIDTH / BLOCK;
const ROWS = HEIGHT / BLOCK;
/** A km through the wrong element counts as so many, so that a narrow isthmus or strait does not stop the search. */
const WRONG_ELEMENT = 40;
/** The search leans on the straight distance a little more than is exact: the corners are pulled straight afterwards. */
const HASTE = 1.08;
/** Steps to 16 neighbours: straight, diagonal and the knight's moves. */
const steps: readonly (readonly [dx: number, dy: number])[] = [
	[1, 0],
	[0, 1],
	[1, 1],
	[1, -1],
	[2, 1],
	[2, -1],
	[1, 2],
	[1, -2],
].flatMap(([dx, dy]) => [[dx!, dy!] as const, [-dx!, -dy!] as const]);

/** Finds schematic ways at sea (for cables) or on land (for spans far apart): what lies between two towns, not where a cable lies. */
export function wayFinder(
	land: Uint8Array,
	element: 'sea' | 'land',
): (from: Position, to: Position) => Position[] {
	const price = new Float32Array(COLUMNS * ROWS);
	for (let row = 0; row < ROWS; row++) {
		for (let column = 0; column < COLUMNS; column++) {
			let dry = 0;
			for (let y = 0; y < BLOCK; y++)
				for (let x = 0; x < BLOCK; x++) dry += land[(row * BLOCK + y) * WIDTH + column * BLOCK + x]!;
			const wrong = element === 'sea' ? dry / BLOCK ** 2 : 1 - dry / BLOCK ** 2;
			// Half-wet cells are coasts and straits: passable at a small price.
			price[row * COLUMNS + column] = wrong >= 1 ? WRONG_ELEMENT : 1 + wrong;
		}
	}
	// The km of a step depend on the row alone.
	const stepKm = Float64Array.from({ length: ROWS * steps.length }, (_, at) => {
		const [y, [dx, dy]] = [Math.floor(at / steps.length), steps[at % steps.length]!];
		return distanceKm(0, latOf(y), (dx * 360) / COLUMNS, latOf(y + dy));
	});
	const best = new Float64Array(price.length);
	const from = new Int32Array(price.length);
	const seen = new Int32Array(price.length);
	const queue = new FlatQueue<number>();
	let call = 0;

	return (start, end) => {
		call++;
		const [source, target] = [cellOf(start), cellOf(end)];
		const [endLng, endLat] = end;
		queue.clear();
		best[source] = 0;
		from[source] = -1;
		seen[source] = call;
		queue.push(source, 0);
		while (queue.length > 0) {
			const cell = queue.pop()!;
			if (cell === target) break;
			const [x, y] = [cell % COLUMNS, Math.floor(cell / COLUMNS)];
			const here = best[cell]!;
			for (let step = 0; step < steps.length; step++) {
				const [dx, dy] = steps[step]!;
				const ny = y + dy;
				if (ny < 0 || ny >= ROWS) continue;
				const nx = (x + dx + COLUMNS) % COLUMNS;
				const next = ny * COLUMNS + nx;
				const km = stepKm[y * steps.length + step]!;
				let dear = (price[cell]! + price[next]!) / 2;
				if (Math.abs(dx) + Math.abs(dy) === 3) {
					const half = (y + Math.trunc(dy / 2)) * COLUMNS + ((x + Math.trunc(dx / 2) + COLUMNS) % COLUMNS);
					dear = Math.max(dear, price[half]!);
				}
				const value = here + km * dear;
				if (seen[next] === call && best[next]! <= value) continue;
				seen[next] = call;
				best[next] = value;
				from[next] = cell;
				queue.push(next, value + distanceKm(lngOf(nx), latOf(ny), endLng, endLat) * HASTE);
			}
		}
		const cells: Position[] = [];
		for (let cell = target; cell !== -1; cell = from[cell]!)
			cells.push([lngOf(cell % COLUMNS), latOf(Math.floor(cell / COLUMNS))]);
		return pulled([start, ...cells.reverse().slice(1, -1), end], (a, b) => wrongKm(land, element, a, b));
	};
}

/** The way with its needless corners taken out: from each point on to the farthest that the great circle reaches as cleanly. */
function pulled(way: readonly Position[], wrong: (a: Position, b: Position) => number): Position[] {
	const out: Position[] = [way[0]!];
	// Wrong km from the start up to each point.
	const upTo = [0];
	for (let i = 1; i < way.length; i++) upTo.push(upTo[i - 1]! + wrong(way[i - 1]!, way[i]!));
	let at = 0;
	while (at < way.length - 1) {
		let jump = Math.min(way.length - 1, at + 400);
		for (; jump > at + 1; jump = at + Math.max(1, Math.floor((jump - at) * 0.85))) {
			if (wrong(way[at]!, way[jump]!) <= upTo[jump]! - upTo[at]! + 4) break;
		}
		out.push(way[jump]!);
		at = jump;
	}
	return out;
}

function wrongKm(land: Uint8Array, element: 'sea' | 'land', a: Position, b: Position): number {
	const km = distanceKm(a[0], a[1], b[0], b[1]);
	const count = Math.max(1, Math.ceil(km / 8));
	let wrong = 0;
	for (let i = 0; i <= count; i++) {
		const [lng, lat] = intermediate(a, b, i / count);
		if (isLand(land, lng, lat) === (element === 'sea')) wrong++;
	}
	return (wrong * km) / (count + 1);
}

function cellOf([lng, lat]: Position): number {
	const x = Math.floor(((((lng + 180) % 360) + 360) % 360) * (COLUMNS / 360)) % COLUMNS;
	return Math.min(ROWS - 1, Math.floor((lat + 90) * (ROWS / 180))) * COLUMNS + x;
}

function lngOf(x: number): number {
	return ((x + 0.5) * 360) / COLUMNS - 180;
}

function latOf(y: number): number {
	return ((y + 0.5) * 180) / ROWS - 90;
}
