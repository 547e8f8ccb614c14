import { bitmapSize } from './bitmap-size.ts';

/** What painting needs of a canvas. */
type Canvas<Context> = {
	width: number;
	height: number;
	getContext: (kind: '2d') => Context | null;
};

/** Size in CSS px, and pixels of the screen on one of them. */
type Sheet = { width: number; height: number; pixelRatio: number };

/** Empties a canvas and paints it anew in CSS px: as sharp as the screen. */
export function paint<Context extends Pick<CanvasRenderingContext2D, 'scale'>>(
	canvas: Canvas<Context>,
	{ width, height, pixelRatio }: Sheet,
	draw: (context: Context) => void,
): void {
	const context = canvas.getContext('2d');
	if (!context) return;
	const size = bitmapSize(width, height, pixelRatio);
	// A canvas that is given a size forgets what stands on it, and its scale.
	canvas.width = size.width;
	canvas.height = size.height;
	context.scale(size.ratio, size.ratio);
	draw(context);
}
