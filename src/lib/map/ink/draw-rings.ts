import { naiveCircle } from '../../planning/network/rings/naive-circles.ts';
import type { Ring } from '../../planning/network/rings/rings.ts';
import type { RingsPicture } from '../../state/rings.svelte.ts';
import { ink, paper } from '../palette.ts';
import { ringOutline, type RingOutline } from './shapes/ring-outline.ts';
import { mercatorX, mercatorY, type Pixel } from '../view.ts';
import { nearTurn } from './shapes/arc.ts';
import { boxAlong, takePlace, type InkFrame } from './frame.ts';
import { boxOf, lineOffsets, type WorldBox } from './shapes/lines.ts';
import { textWidth, writeText } from './text.ts';

const LINE_PX = 1.7;
const FILL_ALPHA = 0.05;
const BAND_ALPHA = 0.12;
const STALE_ALPHA = 0.45;
const LABEL_PX = 11.5;

/** Draws the latency rings, the widest first: band, faint fill, line, then the labels along the lines. */
export function drawRings(frame: InkFrame): void {
	const { pen, scene } = frame;
	const picture = scene.rings;
	if (!picture) return;
	pen.save();
	// Rings of a moment ago, until the new ones are there.
	if (picture.stale) pen.globalAlpha = STALE_ALPHA;
	const alpha = pen.globalAlpha;
	const color = ink.accent[scene.theme];
	const order = picture.sets.flatMap((set) => set.planning.map((ring, row) => ({ set, ring, row })));
	order.sort((a, b) => b.ring.thresholdMs - a.ring.thresholdMs);
	// Many sites must not add up to a wash over the map.
	const [fillAlpha, bandAlpha] = [
		FILL_ALPHA / picture.sets.length,
		BAND_ALPHA / Math.sqrt(picture.sets.length),
	];
	pen.fillStyle = color;
	for (const { set, ring, row } of order) {
		pen.globalAlpha = alpha * bandAlpha;
		const [low, high] = [set.low?.[row], set.high?.[row]];
		if (low && high) fill(frame, [low, high]);
		pen.globalAlpha = alpha * fillAlpha;
		fill(frame, [ring]);
	}
	pen.globalAlpha = alpha;
	pen.strokeStyle = color;
	pen.lineJoin = 'round';
	pen.setLineDash(picture.stale ? [4, 4] : []);
	for (const { ring } of order) stroke(frame, pathsOf(ring), LINE_PX);
	pen.strokeStyle = ink.inkSoft[scene.theme];
	pen.setLineDash([6, 4]);
	for (const circle of picture.circles) stroke(frame, circlePaths(circle), 1.3);
	pen.setLineDash([]);
	pen.restore();
	for (const circle of picture.circles.toReversed()) {
		writeLabels(frame, circlePaths(circle), frame.roundTrip(circle.thresholdMs), ink.inkSoft[scene.theme], 1);
	}
	for (const { ring } of order.toReversed()) {
		writeLabels(
			frame,
			pathsOf(ring),
			frame.roundTrip(ring.thresholdMs),
			color,
			picture.sets.length > 6 ? 1 : 2,
		);
	}
}

/** Path units in a world: whole numbers up to 2^24 are exact on a graphics card. */
const UNITS = 2 ** 20;

type Paths = { fill: Path2D; line: Path2D; lines: readonly Pixel[][]; box: WorldBox; middle: Pixel };

const kept = new WeakMap<object, Paths | null>();

function pathsOf(ring: Ring): Paths | null {
	return keptOr(ring, () => ringOutline(ring.polygons));
}

/** A naive circle; one around a pole runs from edge to edge of the map. */
function circlePaths(circle: RingsPicture['circles'][number]): Paths | null {
	return keptOr(circle, () => {
		const line = naiveCircle(circle.center, circle.thresholdMs);
		if (!line) return { fills: [], lines: [], box: null };
		let last = circle.center[0];
		const points = line.map(([lng, lat]) => ({
			x: mercatorX((last = nearTurn(lng, last))),
			y: mercatorY(lat),
		}));
		return { fills: [], lines: [points], box: boxOf(points) };
	});
}

function keptOr(key: object, make: () => RingOutline): Paths | null {
	const known = kept.get(key);
	if (known !== undefined) return known;
	const { fills, lines, box } = make();
	const paths = box && {
		box,
		lines,
		middle: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
		fill: new Path2D(),
		line: new Path2D(),
	};
	if (paths) {
		for (const [path, all] of [
			[paths.fill, fills],
			[paths.line, lines],
		] as const) {
			for (const points of all) {
				points.forEach(({ x, y }, i) =>
					path[i === 0 ? 'moveTo' : 'lineTo']((x - paths.middle.x) * UNITS, (y - paths.middle.y) * UNITS),
				);
				if (path === paths.fill) path.closePath();
			}
		}
	}
	kept.set(key, paths);
	return paths;
}

/** Where a box of the world stands on the screen, once for each copy of the world that shows it. */
function offsetsOf({ view }: InkFrame, { left, top, right, bottom }: WorldBox): Pixel[] {
	const px = view.worldPx;
	return lineOffsets(view, { left: left * px, top: top * px, right: right * px, bottom: bottom * px });
}

/** Fills what lies in an odd number of the rings: of two, the band between them. */
function fill(frame: InkFrame, rings: readonly Ring[]): void {
	const all = rings.map(pathsOf).filter((paths) => paths !== null);
	const widest = all[0];
	if (!widest) return;
	const { pen } = frame;
	const whole = new Path2D();
	const box = boxOf(
		all.flatMap(({ box }) => [
			{ x: box.left, y: box.top },
			{ x: box.right, y: box.bottom },
		]),
	);
	for (const { fill, middle } of all) {
		whole.addPath(fill, { e: (middle.x - widest.middle.x) * UNITS, f: (middle.y - widest.middle.y) * UNITS });
	}
	for (const offset of offsetsOf(frame, box)) {
		pen.save();
		toWorld(frame, widest.middle, offset);
		pen.fill(all.length === 1 ? widest.fill : whole, 'evenodd');
		pen.restore();
	}
}

function stroke(frame: InkFrame, paths: Paths | null, widthPx: number): void {
	if (!paths) return;
	const { pen, view } = frame;
	const dash = pen.getLineDash();
	const scale = UNITS / view.worldPx;
	for (const offset of offsetsOf(frame, paths.box)) {
		pen.save();
		toWorld(frame, paths.middle, offset);
		pen.lineWidth = widthPx * scale;
		pen.setLineDash(dash.map((px) => px * scale));
		pen.stroke(paths.line);
		pen.restore();
	}
}

function toWorld({ pen, view }: InkFrame, middle: Pixel, offset: Pixel): void {
	pen.translate(middle.x * view.worldPx + offset.x, middle.y * view.worldPx + offset.y);
	pen.scale(view.worldPx / UNITS, view.worldPx / UNITS);
}

const LABEL_HEIGHT = 14;
/** Points on either side from which the direction of the line is taken. */
const REACH = 3;

/** Writes a label on the line where it is highest, or most to one side, of what the screen shows. */
function writeLabels(frame: InkFrame, paths: Paths | null, text: string, color: string, count: number): void {
	if (!paths) return;
	const { pen, scene, view, taken } = frame;
	const look = { weight: 600, sizePx: LABEL_PX, color, halo: paper.halo[scene.theme] };
	const width = textWidth(pen, text, look) + 8;
	const { box } = paths;
	if ((box.right - box.left) * view.worldPx < width && (box.bottom - box.top) * view.worldPx < width) return;
	let left = count;
	for (const offset of offsetsOf(frame, box)) {
		for (const place of places(paths.lines, frame, offset, width)) {
			if (!takePlace(taken, boxAlong(place, width, LABEL_HEIGHT))) continue;
			writeText(pen, text, place, look);
			if (--left === 0) return;
		}
	}
}

/** Places for a label: top, bottom, east and west of the line as the screen shows it. */
function places(
	lines: readonly Pixel[][],
	{ view }: InkFrame,
	offset: Pixel,
	margin: number,
): (Pixel & { angle: number })[] {
	const ends: { line: Pixel[]; i: number; by: number }[] = [];
	const order = [
		(x: number, y: number) => y + x * 1e-3,
		(x: number, y: number) => -y - x * 1e-3,
		(x: number) => x,
		(x: number) => -x,
	];
	for (const line of lines) {
		for (let i = 0; i < line.length; i++) {
			const [x, y] = [line[i]!.x * view.worldPx + offset.x, line[i]!.y * view.worldPx + offset.y];
			if (x < margin || x > view.width - margin || y < LABEL_HEIGHT || y > view.height - LABEL_HEIGHT)
				continue;
			order.forEach((rank, at) => {
				const by = rank(x, y);
				if (!ends[at] || by < ends[at].by) ends[at] = { line, i, by };
			});
		}
	}
	return ends.map(({ line, i }) => {
		const [a, b] = [line[Math.max(0, i - REACH)]!, line[Math.min(line.length - 1, i + REACH)]!];
		const angle = Math.atan2(b.y - a.y, b.x - a.x);
		const upright = Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle;
		const { x, y } = line[i]!;
		return { x: x * view.worldPx + offset.x, y: y * view.worldPx + offset.y, angle: upright };
	});
}
