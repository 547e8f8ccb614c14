import type { Position } from '../../geo/position.ts';
import { lengthKm } from '../../geo/polyline.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Scene } from '../scene.ts';
import type { ToolInHand } from '../tools/index.ts';
import type { BoardPreview, PointerToolEvent, ToolEffect, ToolEvent } from '../tools/tool.ts';
import { project, type Pixel, type View } from '../view.ts';
import type { DrawHand } from './tools/draw-hand.ts';
import { nothing, type Board } from './tools/draw-tool.ts';
import { takeDrawTool, type DeskToolId } from './tools/index.ts';
import type { DeskNews } from './news.ts';
import { rounded } from './pieces.ts';
import { isWhole, sizeOf, type Sketch, type SketchSize } from './sketch.ts';
import { snapAt, snapLines, snapSites, type SnapTargets } from './snap.ts';

export type DeskHost = {
	scene: () => Scene;
	view: () => View;
	/** Where the discs of the sites stand on the screen. */
	discs: () => ReadonlyMap<string, Pixel>;
	changed: () => void;
	tell: (news: DeskNews) => void;
};

/** Reach of what a corner catches, pixels. */
const REACH_PX = 11;

/** The drawing board: holds the drawing tool in hand, knows what corners catch, and says how large the drawing is. */
export class Desk implements ToolInHand {
	id: DeskToolId = 'draw-polygon';
	readonly #host: DeskHost;
	#hand: DrawHand | null = null;
	#lines: { plan: Plan; exceptId: string | null; lines: SnapTargets['lines'] } | null = null;

	constructor(host: DeskHost) {
		this.#host = host;
	}

	/** Takes a drawing tool in hand. */
	take(id: DeskToolId): void {
		this.id = id;
		this.#hand = takeDrawTool(id, { board: () => this.#board(), tell: this.#host.tell });
		this.#host.changed();
	}

	/** Follows the plan: a shape that was changed elsewhere (undo, a table) is put on the board anew. */
	sync(): void {
		this.#hand?.follow();
		this.#host.changed();
	}

	/** Away with all that is not finished. */
	drop(): void {
		this.#hand = null;
	}

	step(event: ToolEvent): ToolEffect | undefined {
		const effect = this.#hand?.step(event);
		if (event.kind === 'cancel') this.#host.changed();
		return effect;
	}

	grabs(event: PointerToolEvent): boolean {
		return this.#hand?.shape?.grabs(event) ?? this.#hand?.presses() ?? false;
	}

	cursor(over: PointerToolEvent | null): string {
		return this.#hand?.shape?.cursor(over) ?? 'crosshair';
	}

	preview(): BoardPreview {
		return { kind: 'board', ...(this.#hand?.look() ?? nothing) };
	}

	/** How large what is drawn, measured or edited is; null = nothing is there. */
	size(): { sketch: Sketch | null; size: SketchSize } | null {
		const { sketch, measured, edited } = this.preview();
		if (sketch) return { sketch, size: sizeOf(sketch) };
		if (measured) return { sketch, size: { km: lengthKm(measured), m2: null, radiusKm: null } };
		const [first, ...rest] = edited?.pieces ?? [];
		if (!first) return null;
		const kind = first.kind === 'ring' ? 'polygon' : 'line';
		const size = sizeOf({ kind, set: first.line, shape: first.line });
		return { sketch, size: rest.length === 0 ? size : { ...size, m2: null } };
	}

	/** Whether Enter would finish something. */
	get canFinish(): boolean {
		const { sketch } = this.preview();
		return sketch !== null && isWhole(sketch);
	}
	get canUndo(): boolean {
		return this.preview().sketch !== null;
	}
	/** Whether a corner is held by the keyboard. */
	get isHolding(): boolean {
		return this.#hand?.shape?.isHolding() ?? false;
	}

	/** Finishes the shape at its last corner. */
	finish(): ToolEffect | undefined {
		return this.#hand?.finish();
	}

	/** Takes back the last corner. */
	undoCorner(): void {
		this.#hand?.undo();
		this.#host.changed();
	}

	/** Enter at the crosshair: takes hold of a corner, or drops it. */
	gripOrDrop(pixel: Pixel): ToolEffect | undefined {
		return this.#hand?.shape?.gripOrDrop(pixel);
	}

	/** Takes away the corner at a pixel, if one is there and can go. */
	removeCorner(pixel: Pixel): ToolEffect | undefined {
		return this.#hand?.shape?.removeCorner(pixel);
	}

	canGrip(pixel: Pixel): boolean {
		return (this.#hand?.shape?.gripKind(pixel) ?? null) !== null;
	}

	hasCorner(pixel: Pixel): boolean {
		return this.#hand?.shape?.gripKind(pixel) === 'corner';
	}

	/** The corner after the one at a place, for the keyboard. */
	nextCorner(after: Position | null, step: 1 | -1): Position | null {
		return this.#hand?.shape?.nextCorner(after, step) ?? null;
	}

	#board(): Board {
		const { scene, view, discs } = this.#host;
		const [now, where] = [scene(), view()];
		return {
			scene: now,
			view: where,
			caught: ({ position, x, y }, exceptId) => {
				const targets = { sites: snapSites(now.plan, discs()), lines: this.#snapLines(now.plan, exceptId) };
				const snap = snapAt(where, targets, { x, y }, REACH_PX);
				if (!snap) return { position: rounded(position), pixel: { x, y }, snap };
				return { position: snap.position, pixel: project(where, snap.position), snap };
			},
		};
	}

	/** Made once for a plan: they are asked for at every move of the pointer. */
	#snapLines(plan: Plan, exceptId: string | null): SnapTargets['lines'] {
		if (this.#lines?.plan !== plan || this.#lines.exceptId !== exceptId) {
			this.#lines = { plan, exceptId, lines: snapLines(plan, exceptId) };
		}
		return this.#lines.lines;
	}
}
