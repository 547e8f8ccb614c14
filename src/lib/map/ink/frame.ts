import type { Evaluation } from '../../planning/evaluation.ts';
import type { AreaKind, Scene } from '../scene.ts';
import type { View } from '../view.ts';
import type { LinkLine } from './shapes/lines.ts';
import type { SiteMark } from './shapes/marks.ts';

/** All that is needed to draw the plan once. */
export type InkFrame = {
	pen: CanvasRenderingContext2D;
	view: View;
	scene: Scene;
	marks: readonly SiteMark[];
	lines: readonly LinkLine[];
	/** What the next area is for. */
	areaKind: AreaKind;
	/** Area or link whose shape is being edited: the drawing board draws it. */
	editedId: string | null;
	/** Site that follows the pointer. */
	heldId: string | null;
	/** Site, link or area under the pointer. */
	hoverId: string | null;
	/** Writes a round trip, in the language of the page. */
	roundTrip: (ms: number) => string;
	/** Writes a power in MW, in the language of the page. */
	megawatts: (mw: number) => string;
	/** Places taken by discs and labels so far; a label that finds no room is left out. */
	taken: Box[];
};

export type Box = { left: number; top: number; right: number; bottom: number };

export const LABEL_FONT = "'Inter Variable', Inter, system-ui, sans-serif";

export function boxAround(x: number, y: number, width: number, height: number): Box {
	return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The box, px, around a label that is written along a line; `angle` in radians. */
export function boxAlong(
	{ x, y, angle }: { x: number; y: number; angle: number },
	width: number,
	height: number,
): Box {
	const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
	return boxAround(x, y, width * cos + height * sin, width * sin + height * cos);
}

/** Takes the place of a label if nothing stands there yet. */
export function takePlace(taken: Box[], box: Box): boolean {
	const free = taken.every(
		(other) =>
			box.right <= other.left ||
			box.left >= other.right ||
			box.bottom <= other.top ||
			box.top >= other.bottom,
	);
	if (free) taken.push(box);
	return free;
}

/** Round trips of an evaluation by the pair of site ids, either way around. */
export function roundTrips(evaluation: Evaluation | null): Map<string, number> {
	if (!evaluation) return new Map();
	const { pairs, sites } = evaluation;
	return new Map(
		pairs.joined.flatMap(([i, j]) => {
			const [{ id: from }, { id: to }, { rttMs }] = [sites[i]!, sites[j]!, pairs.trip(i, j)];
			return [[`${from} ${to}`, rttMs] as const, [`${to} ${from}`, rttMs] as const];
		}),
	);
}
