import type { Position } from '../../../geo/position.ts';
import { boxOf, type WorldBox } from './lines.ts';
import { mercatorX, mercatorY, type Pixel } from '../../view.ts';

/** A ring of polygons laid out in mercator units, 0 to 1: what is filled, and what is drawn as its line. */
export type RingOutline = {
	fills: Pixel[][];
	/** The border without the cut at the date line and at the end of the map, which nobody should see. */
	lines: Pixel[][];
	/** All of it; null = there is nothing. */
	box: WorldBox | null;
};

const POLE_LAT = 85;
const SEAM = 1e-6;

export function ringOutline(polygons: readonly (readonly (readonly Position[])[])[]): RingOutline {
	const rings = polygons.flat();
	const fills = rings.map((ring) => ring.map(mercator));
	return { fills, lines: rings.flatMap(pieces), box: fills.length > 0 ? boxOf(fills.flat()) : null };
}

/** A closed ring as lines, broken where it runs along the date line or beyond the map's end. */
function pieces(ring: readonly Position[]): Pixel[][] {
	const out: Pixel[][] = [];
	let line: Pixel[] = [];
	const end = () => {
		if (line.length > 1) out.push(line);
		line = [];
	};
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1]!, ring[i]!];
		if (onSeam(a, b)) {
			end();
			continue;
		}
		if (line.length === 0) line.push(mercator(a));
		line.push(mercator(b));
	}
	end();
	// A ring that is broken somewhere is not broken where it happens to begin.
	const [first, last] = [out[0], out.at(-1)];
	if (first && last && first !== last && same(first[0]!, last.at(-1)!)) {
		out.pop();
		out[0] = [...last, ...first.slice(1)];
	}
	return out;
}

function onSeam([aLng, aLat]: Position, [bLng, bLat]: Position): boolean {
	const alongDateLine = 180 - Math.abs(aLng) < SEAM && 180 - Math.abs(bLng) < SEAM;
	return alongDateLine || (Math.abs(aLat) >= POLE_LAT && Math.abs(bLat) >= POLE_LAT);
}

function mercator([lng, lat]: Position): Pixel {
	return { x: mercatorX(lng), y: mercatorY(lat) };
}

function same(a: Pixel, b: Pixel): boolean {
	return a.x === b.x && a.y === b.y;
}
