import FlatQueue from 'flatqueue';
import type { Feature } from 'geojson';
import type { Position } from '../../src/lib/geo/position.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import type { FiberNode } from './cities.ts';

/** Rail vertices that fall together on this grid are one, degrees (rail-natural-earth/SOURCE.md: then one component). */
const SNAP = 100;
/** Dead ends this near to another line are joined to it. */
const JOIN_KM = 10;
/** Lines this near to each other meet: the drawing puts no vertex where they cross. */
const CROSS_KM = 1.6;
/** A city this near to the rail stands on it; farther, up to the second figure, it gets two spurs by road. */
const ON_RAIL_KM = 14;
const SPUR_KM = 70;
/** Tracks within this of a city's middle meet in it. */
const METRO_KM = 22;
const MOST_LINKS = 4;
/** Road spurs wind more than rail: the upper measured circuity of rail (1.14 / 1.25 / 1.45). */
const SPUR_WINDING = 1.25;
/** The lines are drawn at 1:10m; real track is a few per cent longer (SOURCE.md). */
const TRACK_WINDING = 1.04;

/** A stretch of corridor between two cities or junctions. Vertices at and beyond `firstJunction` of `points` have no city. */
export type RailStretch = { from: number; to: number; km: number; known: boolean; line: Position[] };
export type RailWays = {
	/** Marks the shortest way between two cities; false when there is none within `maxStretch` times the circle. */
	use: (a: number, b: number, known: boolean, maxStretch: number) => boolean;
	/** The marked corridors, laid between cities and junctions; `junctions` are the new points, numbered after the cities. */
	stretches: (firstJunction: number) => { junctions: Position[]; stretches: RailStretch[] };
};

/** North American rail as ways for fiber: ways of many city pairs run together where the track does, so a shared trench is one edge. */
export function railWays(
	features: readonly Feature[],
	cities: readonly { row: number; node: FiberNode }[],
): RailWays {
	const lng: number[] = [];
	const lat: number[] = [];
	const next: number[][] = [];
	const km: number[][] = [];
	const vertexAt = new Map<number, number>();
	const vertex = (x: number, y: number) => {
		const key = Math.round((x + 180) * SNAP) * 100_000 + Math.round((y + 90) * SNAP);
		let found = vertexAt.get(key);
		if (found === undefined) {
			found = lng.length;
			vertexAt.set(key, found);
			lng.push(x);
			lat.push(y);
			next.push([]);
			km.push([]);
		}
		return found;
	};
	const join = (a: number, b: number, winding = TRACK_WINDING) => {
		if (a === b || next[a]!.includes(b)) return;
		const length = distanceKm(lng[a]!, lat[a]!, lng[b]!, lat[b]!) * winding;
		next[a]!.push(b);
		km[a]!.push(length);
		next[b]!.push(a);
		km[b]!.push(length);
	};
	for (const { geometry } of features) {
		const lines =
			geometry.type === 'LineString'
				? [geometry.coordinates]
				: geometry.type === 'MultiLineString'
					? geometry.coordinates
					: [];
		for (const line of lines) {
			let last = -1;
			for (const [x, y] of line) {
				const at = vertex(x!, y!);
				if (last >= 0) join(last, at);
				last = at;
			}
		}
	}
	const cells = new Map<number, number[]>();
	const cellKey = (x: number, y: number) => Math.floor((x + 180) * 4) * 1000 + Math.floor((y + 90) * 4);
	lng.forEach((x, at) => {
		const key = cellKey(x, lat[at]!);
		const cell = cells.get(key);
		if (cell) cell.push(at);
		else cells.set(key, [at]);
	});
	const near = (x: number, y: number, maxKm: number) => {
		const found: { at: number; away: number }[] = [];
		const reach = Math.ceil((maxKm / 27.8) * 1.6);
		for (let dx = -reach; dx <= reach; dx++) {
			for (let dy = -reach; dy <= reach; dy++) {
				for (const at of cells.get(cellKey(x + dx / 4, y + dy / 4)) ?? []) {
					const away = distanceKm(x, y, lng[at]!, lat[at]!);
					if (away <= maxKm) found.push({ at, away });
				}
			}
		}
		return found.sort((a, b) => a.away - b.away || a.at - b.at);
	};
	/** What the track itself reaches within so many km: a dead end is not joined to its own line. */
	const withinKm = (from: number, reachKm: number) => {
		const reached = new Map([[from, 0]]);
		const open = [from];
		while (open.length > 0) {
			const at = open.pop()!;
			next[at]!.forEach((to, i) => {
				const length = reached.get(at)! + km[at]![i]!;
				if (length > reachKm || length >= (reached.get(to) ?? Infinity)) return;
				reached.set(to, length);
				open.push(to);
			});
		}
		return reached;
	};
	const railCount = lng.length;
	for (let at = 0; at < railCount; at++) {
		const reachKm = next[at]!.length === 1 ? JOIN_KM : CROSS_KM;
		const around = near(lng[at]!, lat[at]!, reachKm);
		if (around.length < 2) continue;
		const own = withinKm(at, Math.max(8, 3 * reachKm));
		const other = around.find((one) => !own.has(one.at));
		if (other) join(at, other.at);
	}

	const vertexOf = new Map<number, number>();
	const cityOf = new Map<number, number>();
	for (const { row, node } of cities) {
		const around = near(node.lng, node.lat, SPUR_KM);
		const first = around[0];
		if (!first) continue;
		let at = first.at;
		const apart = first.away > ON_RAIL_KM || cityOf.has(at);
		if (apart) {
			at = lng.length;
			lng.push(node.lng);
			lat.push(node.lat);
			next.push([]);
			km.push([]);
			join(at, first.at, SPUR_WINDING);
		} else {
			lng[at] = node.lng;
			lat[at] = node.lat;
		}
		// The drawing leaves gaps in cities (Portland's bridge): lines within reach that the track joins only by a long way are joined here.
		const links = [first.at];
		for (const other of around) {
			if (other.away > (apart ? SPUR_KM : METRO_KM) || links.length === MOST_LINKS) break;
			const own = links.map((link) => withinKm(link, 45));
			const dear = other.away + first.away;
			if (own.every((track) => (track.get(other.at) ?? Infinity) > Math.max(25, 3 * dear))) {
				join(at, other.at, SPUR_WINDING);
				links.push(other.at);
			}
		}
		vertexOf.set(row, at);
		cityOf.set(at, row);
	}

	const used = new Map<number, boolean>();
	const size = lng.length;
	const best = new Float64Array(size);
	const back = new Int32Array(size);
	const seen = new Int32Array(size);
	const queue = new FlatQueue<number>();
	let call = 0;
	const keyOf = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);

	return {
		use(a, b, known, maxStretch) {
			const [source, target] = [vertexOf.get(a), vertexOf.get(b)];
			if (source === undefined || target === undefined) return false;
			const [endLng, endLat] = [lng[target]!, lat[target]!];
			const circle = distanceKm(lng[source]!, lat[source]!, endLng, endLat);
			const limit = Math.max(circle * maxStretch, circle + 30);
			call++;
			queue.clear();
			best[source] = 0;
			back[source] = -1;
			seen[source] = call;
			queue.push(source, circle);
			let reached = false;
			while (queue.length > 0) {
				const at = queue.pop()!;
				if (at === target) {
					reached = true;
					break;
				}
				next[at]!.forEach((to, i) => {
					// A way that another city pair already takes is a little cheaper: trenches are shared.
					const length = best[at]! + km[at]![i]! * (used.has(keyOf(at, to)) ? 0.93 : 1);
					if (seen[to] === call && best[to]! <= length) return;
					const bound = length + distanceKm(lng[to]!, lat[to]!, endLng, endLat) * 0.93;
					if (bound > limit) return;
					seen[to] = call;
					best[to] = length;
					back[to] = at;
					queue.push(to, bound);
				});
			}
			if (!reached) return false;
			for (let at = target; back[at] !== -1; at = back[at]!) {
				const key = keyOf(at, back[at]!);
				used.set(key, known || used.get(key) === true);
			}
			return true;
		},
		stretches(firstJunction) {
			const around = new Map<number, { to: number; known: boolean }[]>();
			const put = (a: number, to: number, known: boolean) => {
				const list = around.get(a);
				if (list) list.push({ to, known });
				else around.set(a, [{ to, known }]);
			};
			for (const [key, known] of [...used].sort(([a], [b]) => a - b)) {
				const [a, b] = [Math.floor(key / size), key % size];
				put(a, b, known);
				put(b, a, known);
			}
			const isEnd = (at: number) =>
				cityOf.has(at) ||
				around.get(at)!.length !== 2 ||
				around.get(at)![0]!.known !== around.get(at)![1]!.known;
			const junctions: Position[] = [];
			const rowOf = new Map<number, number>();
			const row = (at: number) => {
				const city = cityOf.get(at);
				if (city !== undefined) return city;
				let found = rowOf.get(at);
				if (found === undefined) {
					found = firstJunction + junctions.length;
					rowOf.set(at, found);
					junctions.push([lng[at]!, lat[at]!]);
				}
				return found;
			};
			const stretches: RailStretch[] = [];
			for (const at of [...around.keys()].sort((a, b) => a - b)) {
				if (!isEnd(at)) continue;
				for (const { to, known } of around.get(at)!) {
					const line: Position[] = [[lng[at]!, lat[at]!]];
					let length = 0;
					let [last, here] = [at, to];
					for (;;) {
						length += km[last]![next[last]!.indexOf(here)]!;
						line.push([lng[here]!, lat[here]!]);
						if (isEnd(here)) break;
						const on = around.get(here)!.find((one) => one.to !== last)!.to;
						[last, here] = [here, on];
					}
					// Each stretch is walked from both ends; the one from the lower vertex stays (and one of two ways around a loop).
					if (at < here || (at === here && to < last))
						stretches.push({ from: row(at), to: row(here), km: length, known, line });
				}
			}
			return { junctions, stretches: stretches.filter(({ from, to }) => from !== to) };
		},
	};
}
