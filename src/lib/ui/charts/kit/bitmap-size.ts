/** Longest edge of a canvas, device pixels: every browser can make it. */
const MOST = 8192;

/** Pixels that a canvas needs to be sharp at so many CSS px, and how many go on one CSS px. */
export function bitmapSize(
	width: number,
	height: number,
	devicePixelRatio: number,
): { width: number; height: number; ratio: number } {
	const ratio = Math.min(devicePixelRatio, MOST / Math.max(1, width, height));
	return {
		width: Math.max(1, Math.round(width * ratio)),
		height: Math.max(1, Math.round(height * ratio)),
		ratio,
	};
}
