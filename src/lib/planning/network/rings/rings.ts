import { ok, type Result } from '../../../base/result.ts';
import type { Position } from '../../../geo/position.ts';
import { areaBelow } from './contour.ts';
import { delayField, sourcesOf, type Grid, type Sources } from './delay-field.ts';
import type { Band } from '../delay/latency.ts';
import type { Network } from '../graph/network.ts';
import { anchorAt, type Anchor, type RouteKind } from '../routes/routes.ts';

/** The area within a round trip, in longitudes -180 to 180, cut at the date line; polygons of rings, the outer one first. */
export type Ring = { thresholdMs: number; polygons: Position[][][] };

/** Which rings are drawn, and how finely. */
export type RingOptions = {
	thresholdsMs: readonly number[];
	kind: RouteKind;
	band?: Band;
	/** Within the threshold of one site at least, or of all of them. */
	combine?: 'union' | 'intersection';
	/** Crossings along the longer side of each ring's grid: fewer while a pin is dragged. */
	detail?: number;
};

const KM_PER_DEGREE = 111.195;

/** Areas that the network reaches within each threshold from one or many sites: true isochrones, not circles. Fails when a site has no way into the network. */
export function latencyRings(
	network: Network,
	sites: readonly Position[],
	options: RingOptions,
): Result<Ring[]> {
	const anchors: Anchor[] = [];
	for (const position of sites) {
		const anchor = anchorAt(network, position);
		if (!anchor.ok) return anchor;
		anchors.push(anchor.value);
	}
	return ok(ringsAround(network, anchors, options));
}

/** The same around sites whose ways into the network are known, so that low, planning and high share them. */
export function ringsAround(network: Network, anchors: readonly Anchor[], options: RingOptions): Ring[] {
	const { thresholdsMs, kind, band = 'planning', combine = 'union', detail = 180 } = options;
	const maxMs = Math.max(0, ...thresholdsMs);
	const all = anchors.map((anchor) => sourcesOf(network, anchor, { kind, band, maxMs }));
	return thresholdsMs.map((thresholdMs) => {
		const box = boxOf(all, thresholdMs, combine);
		if (!box) return { thresholdMs, polygons: [] };
		const grid = gridOf(box, detail);
		const value = combined(
			all.map((sources) => delayField(network, sources, grid, thresholdMs)),
			combine,
		);
		const polygons = withinWorld(grid, value)
			.flatMap((field) => areaBelow(field, thresholdMs))
			.map((polygon) => polygon.map((ring) => ring.map(rounded)));
		return { thresholdMs, polygons };
	});
}

type Box = { west: number; south: number; east: number; north: number };

/** What the sources can reach at most; of an intersection the smallest site's box is enough. Longitudes count on from the first site's. */
function boxOf(all: readonly Sources[], thresholdMs: number, combine: 'union' | 'intersection'): Box | null {
	const home = all[0]?.lng[0] ?? 0;
	const boxes = all.map((sources) => {
		const box: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
		for (let source = 0; source < sources.lng.length; source++) {
			if (source > 0 && sources.ms[source]! > thresholdMs) break;
			const km = Math.min(source === 0 ? sources.ownKm : Infinity, sources.reachKm(source, thresholdMs));
			if (km <= 0) continue;
			const lat = sources.lat[source]!;
			const reachLat = km / KM_PER_DEGREE;
			const top = Math.min(89.9, Math.abs(lat) + reachLat);
			const reachLng = top > 89 ? 360 : reachLat / Math.cos((top * Math.PI) / 180);
			const lng = home + ((((sources.lng[source]! - home + 180) % 360) + 360) % 360) - 180;
			box.west = Math.min(box.west, lng - reachLng);
			box.east = Math.max(box.east, lng + reachLng);
			box.south = Math.min(box.south, lat - reachLat);
			box.north = Math.max(box.north, lat + reachLat);
		}
		return box;
	});
	if (boxes.length === 0 || (boxes.some(({ west }) => !Number.isFinite(west)) && combine === 'intersection'))
		return null;
	const size = ({ west, east, south, north }: Box) => (east - west) * (north - south);
	const reached = boxes.filter(({ west }) => Number.isFinite(west));
	if (reached.length === 0) return null;
	const box =
		combine === 'intersection'
			? reached.reduce((a, b) => (size(b) < size(a) ? b : a))
			: {
					west: Math.min(...reached.map(({ west }) => west)),
					east: Math.max(...reached.map(({ east }) => east)),
					south: Math.min(...reached.map(({ south }) => south)),
					north: Math.max(...reached.map(({ north }) => north)),
				};
	const whole = box.east - box.west >= 340;
	return {
		west: whole ? -180 : box.west,
		east: whole ? 180 : box.east,
		south: Math.max(-90, box.south),
		north: Math.min(90, box.north),
	};
}

/** Crossings over a box, about square in km at its middle; one column falls on the date line if the box goes over it. */
function gridOf({ west, south, east, north }: Box, detail: number): Grid {
	const shrink = Math.max(0.15, Math.cos((((south + north) / 2) * Math.PI) / 180));
	const [wideKm, highKm] = [(east - west) * shrink * KM_PER_DEGREE, (north - south) * KM_PER_DEGREE];
	// A ring that spans continents gets twice the crossings.
	const most = Math.max(wideKm, highKm) > 3000 ? detail * 1.6 : detail;
	const stepKm = Math.max(wideKm, highKm) / most;
	const columns = Math.max(8, Math.ceil(wideKm / stepKm)) + 1;
	const rows = Math.max(8, Math.ceil(highKm / stepKm)) + 1;
	const lng = Float64Array.from({ length: columns }, (_, i) => west + ((east - west) * i) / (columns - 1));
	for (const line of [-180, 180]) {
		if (line <= west || line >= east) continue;
		const near = Math.min(
			columns - 2,
			Math.max(1, Math.round(((line - west) / (east - west)) * (columns - 1))),
		);
		lng[near] = line;
	}
	return {
		lng,
		lat: Float64Array.from({ length: rows }, (_, i) => south + ((north - south) * i) / (rows - 1)),
	};
}

/** The least of the fields, or the most. */
function combined(fields: readonly Float64Array[], combine: 'union' | 'intersection'): Float64Array {
	const [first, ...rest] = fields;
	const value = first!;
	for (const field of rest) {
		for (let i = 0; i < value.length; i++)
			value[i] = combine === 'union' ? Math.min(value[i]!, field[i]!) : Math.max(value[i]!, field[i]!);
	}
	return value;
}

/** The field in parts that each lie within -180 to 180. */
function withinWorld(
	{ lng, lat }: Grid,
	value: Float64Array,
): { lng: Float64Array; lat: Float64Array; value: Float64Array }[] {
	const columns = lng.length;
	const cuts = [
		0,
		...Array.from(lng.keys()).filter((i) => i > 0 && i < columns - 1 && (lng[i] === 180 || lng[i] === -180)),
		columns - 1,
	];
	return cuts.slice(1).map((to, i) => {
		const from = cuts[i]!;
		const middle = (lng[from]! + lng[to]!) / 2;
		const turn = middle > 180 ? -360 : middle < -180 ? 360 : 0;
		const width = to - from + 1;
		const part = new Float64Array(width * lat.length);
		for (let y = 0; y < lat.length; y++)
			for (let x = 0; x < width; x++) part[y * width + x] = value[y * columns + from + x]!;
		return { lng: lng.slice(from, to + 1).map((x) => x + turn), lat, value: part };
	});
}

/** To 1e-4 degree, about 10 m. */
function rounded([lng, lat]: Position): Position {
	return [Math.round(Math.min(180, Math.max(-180, lng)) * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}
