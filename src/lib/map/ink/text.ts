import { LABEL_FONT } from './frame.ts';

/** How a text looks; `halo` null = none. */
export type TextLook = { weight: number; sizePx: number; color: string; halo: string | null };

type Sprite = { image: HTMLCanvasElement; width: number; height: number };

const HALO_PX = 3.5;
const MARGIN_PX = 3;
const SPRITES_MAX = 1500;
const WIDTHS_MAX = 20_000;
/** From the middle of a text down to the line its letters stand on, of its size. */
const BASELINE = 0.36;

/** Texts already drawn. A halo is a stroke around every letter and dear without a graphics card: each text pays for it once. */
const sprites = new Map<string, Sprite>();
const widths = new Map<string, number>();

const fontOf = ({ weight, sizePx }: TextLook) => `${weight} ${sizePx}px ${LABEL_FONT}`;

/** Writes a text around a point, turned by `angle`. */
export function writeText(
	pen: CanvasRenderingContext2D,
	text: string,
	{ x, y, angle = 0 }: { x: number; y: number; angle?: number },
	look: TextLook,
): void {
	if (!look.halo) return writePlain(pen, text, { x, y, angle }, look);
	const { image, width, height } = sprite(pen, text, look);
	if (angle === 0) {
		// Whole pixels keep the letters sharp.
		const ratio = ratioOf(pen);
		const [left, top] = [x - width / 2, y - height / 2].map((at) => Math.round(at * ratio) / ratio);
		pen.drawImage(image, left!, top!, width, height);
		return;
	}
	pen.save();
	pen.translate(x, y);
	pen.rotate(angle);
	pen.drawImage(image, -width / 2, -height / 2, width, height);
	pen.restore();
}

/** Letters alone are cheap: thousands of sites would each need a picture of their own. */
function writePlain(
	pen: CanvasRenderingContext2D,
	text: string,
	{ x, y, angle }: { x: number; y: number; angle: number },
	look: TextLook,
): void {
	pen.font = fontOf(look);
	pen.textAlign = 'center';
	pen.textBaseline = 'alphabetic';
	pen.fillStyle = look.color;
	if (angle === 0) {
		pen.fillText(text, x, y + BASELINE * look.sizePx);
		return;
	}
	pen.save();
	pen.translate(x, y);
	pen.rotate(angle);
	pen.fillText(text, 0, BASELINE * look.sizePx);
	pen.restore();
}

/** Waits for the page's own font, which may still be on its way; texts drawn before are forgotten. */
export async function lettersCome(): Promise<void> {
	await document.fonts.load(`600 12px ${LABEL_FONT}`);
	sprites.clear();
	widths.clear();
}

/** Width of a text without its halo, pixels. */
export function textWidth(pen: CanvasRenderingContext2D, text: string, look: TextLook): number {
	const font = fontOf(look);
	const key = `${text}|${font}`;
	let width = widths.get(key);
	if (width === undefined) {
		if (widths.size > WIDTHS_MAX) widths.clear();
		pen.font = font;
		widths.set(key, (width = Math.ceil(pen.measureText(text).width)));
	}
	return width;
}

/** Pixels of each canvas for one of the screen: asking the pen for its transform would cost an object a text. */
const ratios = new WeakMap<CanvasRenderingContext2D, number>();

/** Tells how many pixels a pen's canvas has for one of the screen. */
export function setRatio(pen: CanvasRenderingContext2D, ratio: number): void {
	ratios.set(pen, ratio);
}

export function ratioOf(pen: CanvasRenderingContext2D): number {
	return ratios.get(pen) ?? 1;
}

function sprite(pen: CanvasRenderingContext2D, text: string, look: TextLook): Sprite {
	const ratio = ratioOf(pen);
	const key = `${text}|${look.weight}|${look.sizePx}|${look.color}|${look.halo}|${ratio}`;
	const known = sprites.get(key);
	if (known) return known;
	if (sprites.size > SPRITES_MAX) sprites.clear();
	const made = draw(pen, text, look, ratio);
	sprites.set(key, made);
	return made;
}

function draw(pen: CanvasRenderingContext2D, text: string, look: TextLook, ratio: number): Sprite {
	const font = fontOf(look);
	const width = textWidth(pen, text, look) + 2 * MARGIN_PX;
	const height = Math.ceil(look.sizePx * 1.25) + 2 * MARGIN_PX;
	const image = document.createElement('canvas');
	image.width = Math.ceil(width * ratio);
	image.height = Math.ceil(height * ratio);
	const own = image.getContext('2d')!;
	own.scale(ratio, ratio);
	own.font = font;
	own.textAlign = 'center';
	own.textBaseline = 'alphabetic';
	const baseline = height / 2 + look.sizePx * BASELINE;
	if (look.halo) {
		own.lineJoin = 'round';
		own.lineWidth = HALO_PX;
		own.strokeStyle = look.halo;
		own.strokeText(text, width / 2, baseline);
	}
	own.fillStyle = look.color;
	own.fillText(text, width / 2, baseline);
	return { image, width, height };
}
