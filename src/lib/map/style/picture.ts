/** A small picture for the style, RGBA, drawn by arithmetic so that no file is fetched. */
export type Picture = { width: number; height: number; data: Uint8ClampedArray; pixelRatio: number };

/** Red, green, blue, 0 to 255. */
export type Rgb = [number, number, number];

const RATIO = 2;
/** Samples along each side of a pixel. */
const SAMPLES = 4;

/** A square picture of `sizePx`, from the color at each point; null = nothing is there. */
export function paintPicture(sizePx: number, colorAt: (x: number, y: number) => Rgb | null): Picture {
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
