import { campusStatuses, type CampusStatus } from '../../atlas/artifacts/campuses.ts';
import { CAMPUS_IMAGE_RADIUS_PX, campusImage } from '../layers/campuses.ts';
import { HATCH } from '../layers/zones.ts';
import { SHIELD, SHIELD_RADIUS_PX } from './shields.ts';
import { campusColors, noDataColor, ink, type Theme } from '../palette.ts';

/** A small picture for the style, RGBA, drawn by arithmetic so that no file is fetched. */
export type Picture = { width: number; height: number; data: Uint8ClampedArray; pixelRatio: number };

/** Names of all pictures of a theme. */
export function pictureNames(theme: Theme): string[] {
	return [SHIELD, `${HATCH}-${theme}`, ...campusStatuses.map((status) => campusImage(status, theme))];
}

/** The picture of that name, null when the name is not ours. */
export function picture(name: string): Picture | null {
	if (name === SHIELD) return paint(2 * SHIELD_RADIUS_PX, () => null);
	for (const theme of ['light', 'dark'] as const) {
		if (name === `${HATCH}-${theme}`) return hatch(theme);
		const status = campusStatuses.find((status) => name === campusImage(status, theme));
		if (status) return campusSign(status, theme);
	}
	return null;
}

const RATIO = 2;
/** Samples along each side of a pixel. */
const SAMPLES = 4;

function hatch(theme: Theme): Picture {
	const period = 8;
	const line = rgb(noDataColor[theme]);
	return paint(period, (x, y) => ((x + y) % period < 1.3 ? line : null));
}

/** A square on its corner: filled, half filled, open. */
function campusSign(status: CampusStatus, theme: Theme): Picture {
	const color = rgb(campusColors[status][theme]);
	const paper = rgb(ink.casing[theme]);
	const middle = CAMPUS_IMAGE_RADIUS_PX + 2;
	return paint(2 * middle, (x, y) => {
		const fromMiddle = Math.abs(x - middle) + Math.abs(y - middle);
		if (fromMiddle > CAMPUS_IMAGE_RADIUS_PX + 1.6) return null;
		if (fromMiddle > CAMPUS_IMAGE_RADIUS_PX) return paper;
		if (fromMiddle > CAMPUS_IMAGE_RADIUS_PX - 2.4 || status === 'operating') return color;
		return status === 'construction' && y > middle ? color : paper;
	});
}

type Rgb = [number, number, number];

function paint(sizePx: number, colorAt: (x: number, y: number) => Rgb | null): Picture {
	const side = sizePx * RATIO;
	const data = new Uint8ClampedArray(side * side * 4);
	for (let pixel = 0; pixel < side * side; pixel++) {
		const sum = [0, 0, 0, 0];
		for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
			const x = ((pixel % side) + ((sample % SAMPLES) + 0.5) / SAMPLES) / RATIO;
			const y = (Math.floor(pixel / side) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / RATIO;
			const color = colorAt(x, y);
			if (!color) continue;
			color.forEach((value, i) => (sum[i]! += value));
			sum[3]! += 1;
		}
		const hits = sum[3]!;
		if (hits === 0) continue;
		data.set([sum[0]! / hits, sum[1]! / hits, sum[2]! / hits, (255 * hits) / SAMPLES ** 2], pixel * 4);
	}
	return { width: side, height: side, data, pixelRatio: RATIO };
}

/** Red, green, blue of `#rrggbb`, 0 to 255. */
export function rgb(hex: string): Rgb {
	const value = parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}
