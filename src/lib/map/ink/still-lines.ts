import type { InkFrame } from './frame.ts';

/** What a picture of the lines at rest was made for. */
let madeFor: readonly unknown[] = [];
let picture: HTMLCanvasElement | null = null;

/**
 * Draws the lines that do not hang on the held site from a picture made when the drag began. Without a graphics card 200 lines take
 * 30 ms a frame, their picture 3. Only while a site is held: its neighbours' discs may then give way without their lines.
 */
export function drawStillLines(frame: InkFrame, stroke: (pen: CanvasRenderingContext2D) => void): void {
	const { pen, view, scene, heldId } = frame;
	const { canvas } = pen;
	const parts = [heldId, scene.plan.links, scene.theme, view, canvas.width, canvas.height];
	if (!picture || !parts.every((part, i) => part === madeFor[i])) {
		madeFor = parts;
		picture ??= document.createElement('canvas');
		picture.width = canvas.width;
		picture.height = canvas.height;
		const own = picture.getContext('2d')!;
		own.setTransform(pen.getTransform());
		stroke(own);
	}
	pen.drawImage(picture, 0, 0, view.width, view.height);
}
