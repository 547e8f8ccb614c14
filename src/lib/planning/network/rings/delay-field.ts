import { EARTH_RADIUS_KM } from '../../../base/units.ts';
import { landGrid } from '../../../geo/land-mask.ts';
import { cloudModelOf } from '../cloud/cloud-constants.ts';
import { cloudHighMs, cloudMs, privateBand, type Band } from '../delay/latency.ts';
import { fiberPath, kmPerMs, rttMs as rttOf } from '../delay/delay.ts';
import type { Network } from '../graph/network.ts';
import { directKm, directMostKm } from '../routes/direct-km.ts';
import { reachFrom, type Anchor, type RouteKind } from '../routes/routes.ts';

/** Points from which access fiber runs out: taps, and the site itself. */
export type Sources = {
	lng: Float64Array;
	lat: Float64Array;
	/** Round trip from the site to each source, ms: the sources' order is by it. */
	ms: Float64Array;
	/** Round trip at a source plus so many km of circle beyond. */
	at: (source: number, km: number) => number;
	/** Circle km around the site itself that a fiber of its own may reach. */
	ownKm: number;
	/** Circle km from a source within which the round trip stays under a threshold (never too small). */
	reachKm: (source: number, thresholdMs: number) => number;
};

/** Round trips from a site to every tap under the largest threshold, with the law by which access fiber adds to them. */
export function sourcesOf(
	network: Network,
	anchor: Anchor,
	{ kind, band, maxMs }: { kind: RouteKind; band: Band; maxMs: number },
): Sources {
	const { taps, fiber, assumed } = network;
	const glass = fiberPath(assumed);
	const glassKmPerMs = kmPerMs(glass);
	const model = cloudModelOf(assumed);
	const access = assumed['access-factor'];
	const rttMs = (km: number) => rttOf(km, glass);
	const cloudTripMs = (way: { km: number; seaKm: number; borders: number }) =>
		cloudBand(cloudMs(way, model, glassKmPerMs));
	const { known, modelled, tail } = privateBand(assumed)[band];
	// Km that the least of the factors could still bring under the threshold, with a hair more.
	const limitKm =
		kind === 'private' ? (1.001 * maxMs * glassKmPerMs) / 2 / Math.min(1, known, modelled) : Infinity;
	const reach = reachFrom(network, anchor, kind, { limitKm });
	const cloudBand = (ms: number) =>
		band === 'low' ? ms * model.low : band === 'high' ? cloudHighMs(ms, model) : ms;
	const perKm = access.value * (kind === 'private' ? tail : 1);
	const cost = reach.tree.cost;
	const found: number[] = [];
	const foundMs = new Float64Array(taps.lng.length);
	const [tapKm, tapSeaKm, tapBorders] = [
		new Float64Array(taps.lng.length),
		new Float64Array(taps.lng.length),
		new Float64Array(taps.lng.length),
	];
	for (let row = 0; row < taps.lng.length; row++) {
		const edge = taps.edge[row]!;
		const spanGuessed = edge >= 0 && fiber.confidence[edge] === 0;
		let bestMs = Infinity;
		for (let end = 0; end < (edge < 0 ? 1 : 2); end++) {
			const node = end === 0 ? taps.a[row]! : taps.b[row]!;
			if (cost[node]! === Infinity) continue;
			const partKm = end === 0 ? taps.kmToA[row]! : taps.kmToB[row]!;
			let km = reach.km[node]! + partKm;
			if (kind === 'private') {
				// A span's own part counts as what the span is; the site's access tail is taken as known here.
				const guessed = reach.modelledKm[node]! + (spanGuessed ? partKm : 0);
				km = (km - guessed) * known + guessed * modelled;
			}
			const [seaKm, borders] = [reach.seaKm[node]!, reach.borders[node]!];
			const ms = kind === 'private' ? rttMs(km) : cloudTripMs({ km, seaKm, borders });
			if (ms > maxMs || ms >= bestMs) continue;
			bestMs = ms;
			foundMs[row] = ms;
			tapKm[row] = km;
			tapSeaKm[row] = seaKm;
			tapBorders[row] = borders;
		}
		if (bestMs < Infinity) found.push(row);
	}
	found.sort((a, b) => foundMs[a]! - foundMs[b]! || a - b);
	const [siteLng, siteLat] = anchor.position;
	// Source 0 is the site: fiber of its own around it.
	const siteMs = kind === 'private' ? rttMs(0) : cloudTripMs({ km: 0, seaKm: 0, borders: 0 });
	const column = (site: number, of: ArrayLike<number>) => {
		const out = new Float64Array(found.length + 1);
		out[0] = site;
		found.forEach((row, i) => (out[i + 1] = of[row]!));
		return out;
	};
	const ms = column(siteMs, foundMs);
	const [baseKm, baseSeaKm, baseBorders] = [column(0, tapKm), column(0, tapSeaKm), column(0, tapBorders)];
	const siteReachKm = directMostKm(kind, assumed);
	const siteShare = kind === 'cloud' || band === 'planning' ? 1 : assumed['direct-band'][band];
	return {
		lng: column(siteLng, taps.lng),
		lat: column(siteLat, taps.lat),
		ms,
		ownKm: siteReachKm,
		at(source, km) {
			if (source === 0 && km > siteReachKm) return Infinity;
			const routeKm = source === 0 ? directKm(km, assumed) * siteShare : baseKm[source]! + km * perKm;
			if (kind === 'private') return rttMs(routeKm);
			return cloudTripMs({ km: routeKm, seaKm: baseSeaKm[source]!, borders: baseBorders[source]! });
		},
		reachKm(source, thresholdMs) {
			return Math.max(0, ((thresholdMs - ms[source]!) * glassKmPerMs) / 2);
		},
	};
}

/** A grid of crossings to hold a field: lngs rising, maybe beyond 180 (then it goes over the date line). */
export type Grid = { lng: Float64Array; lat: Float64Array };

/**
 * Round trip at every crossing of a grid: the least over the sources of theirs plus access fiber, which stays on land and
 * within the coast's reach. Each crossing takes over its neighbours' best source and asks that source for its own value
 * (vector distance propagation, Danielsson 1980): the cost does not grow with the number of sources.
 */
export function delayField(
	network: Network,
	sources: Sources,
	{ lng, lat }: Grid,
	thresholdMs: number,
): Float64Array {
	const [columns, rows] = [lng.length, lat.length];
	const value = new Float64Array(columns * rows).fill(Infinity);
	const owner = new Int32Array(columns * rows).fill(-1);
	const coast = network.coast();
	const open = landGrid(coast, lng, lat);
	// The crossing nearest to a source stands for its island where the grid is coarser than that: it is never lost at sea.
	const standsFor = new Uint8Array(columns * rows);
	const radians = Math.PI / 180;
	const [cosX, sinX] = [lng.map((x) => Math.cos(x * radians)), lng.map((x) => Math.sin(x * radians))];
	const [cosY, sinY] = [lat.map((y) => Math.cos(y * radians)), lat.map((y) => Math.sin(y * radians))];
	const count = sources.lng.length;
	const [sx, sy, sz] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
	for (let i = 0; i < count; i++) {
		const cos = Math.cos(sources.lat[i]! * radians);
		sx[i] = cos * Math.cos(sources.lng[i]! * radians);
		sy[i] = cos * Math.sin(sources.lng[i]! * radians);
		sz[i] = Math.sin(sources.lat[i]! * radians);
	}
	const offer = (x: number, y: number, source: number) => {
		const at = y * columns + x;
		if (owner[at] === source) return;
		const dot = cosY[y]! * (cosX[x]! * sx[source]! + sinX[x]! * sy[source]!) + sinY[y]! * sz[source]!;
		const chord2 = Math.max(0, 2 - 2 * dot);
		const chord = Math.sqrt(chord2);
		const km = EARTH_RADIUS_KM * chord * (1 + chord2 / 24 + (3 * chord2 * chord2) / 640);
		const ms = sources.at(source, km);
		if (ms < value[at]!) {
			value[at] = ms;
			owner[at] = source;
		}
	};
	const [west, south] = [lng[0]!, lat[0]!];
	const [stepX, stepY] = [(lng[columns - 1]! - west) / (columns - 1), (lat[rows - 1]! - south) / (rows - 1)];
	for (let source = 0; source < count; source++) {
		if (sources.ms[source]! > thresholdMs) continue;
		for (let turn = -360; turn <= 360; turn += 360) {
			const fx = (sources.lng[source]! + turn - west) / stepX;
			const fy = (sources.lat[source]! - south) / stepY;
			if (fx < -1 || fy < -1 || fx > columns || fy > rows) continue;
			const [nearX, nearY] = [Math.round(fx), Math.round(fy)];
			if (nearX >= 0 && nearX < columns && nearY >= 0 && nearY < rows) standsFor[nearY * columns + nearX] = 1;
			for (let y = Math.max(0, Math.floor(fy)); y <= Math.min(rows - 1, Math.floor(fy) + 1); y++) {
				for (let x = Math.max(0, Math.floor(fx)); x <= Math.min(columns - 1, Math.floor(fx) + 1); x++)
					offer(x, y, source);
			}
		}
	}
	const around = Math.abs(lng[columns - 1]! - west - 360) < 1e-6;
	const take = (x: number, y: number, fromX: number, fromY: number) => {
		if (fromY < 0 || fromY >= rows) return;
		let column = fromX;
		if (column < 0 || column >= columns) {
			if (!around) return;
			column = column < 0 ? columns - 2 : 1;
		}
		const source = owner[fromY * columns + column]!;
		if (
			source >= 0 &&
			open[fromY * columns + column] === 1 &&
			value[fromY * columns + column]! <= thresholdMs
		)
			offer(x, y, source);
	};
	for (let round = 0; round < 2; round++) {
		for (let i = 0; i < rows; i++) {
			for (let x = 0; x < columns; x++) {
				if (open[i * columns + x] === 0) continue;
				take(x, i, x - 1, i);
				take(x, i, x, i - 1);
				take(x, i, x - 1, i - 1);
				take(x, i, x + 1, i - 1);
			}
			for (let x = columns - 1; x >= 0; x--) if (open[i * columns + x] === 1) take(x, i, x + 1, i);
		}
		for (let i = rows - 1; i >= 0; i--) {
			for (let x = columns - 1; x >= 0; x--) {
				if (open[i * columns + x] === 0) continue;
				take(x, i, x + 1, i);
				take(x, i, x, i + 1);
				take(x, i, x - 1, i + 1);
				take(x, i, x + 1, i + 1);
			}
			for (let x = 0; x < columns; x++) if (open[i * columns + x] === 1) take(x, i, x - 1, i);
		}
	}
	for (let at = 0; at < open.length; at++) if (open[at] === 0 && standsFor[at] === 0) value[at] = Infinity;
	return value;
}
