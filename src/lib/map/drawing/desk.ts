import type { Position } from '../../geo/position.ts';
import { lengthKm } from '../../geo/polyline.ts';
import { linkById, siteById } from '../../plan/lookup.ts';
import { inside, outline } from '../ink/outlines.ts';
import type { Scene, ToolId } from '../scene.ts';
import {
	CLICK_SLOP_PX,
	movedPx,
	type BoardPreview,
	type PointerToolEvent,
	type ToolEffect,
	type ToolEvent,
} from '../tools/tool.ts';
import { nearTurn } from '../ink/arc.ts';
import type { PlainToolId, ToolInHand } from '../tools/index.ts';
import { project, type Pixel, type View } from '../view.ts';
import { Board, type Grip } from './board.ts';
import { carried, crossesItself, piecesOf, polygonsOf, sameLine, tiedRoute } from './pieces.ts';
import { isWhole, sizeOf, type DrawKind, type Sketch, type SketchSize } from './sketch.ts';
import { snapAt, snapLines, snapSites, type Snap, type SnapTargets } from './snap.ts';

export type DeskToolId = Exclude<ToolId, PlainToolId>;

/** What the desk tells: the page writes it, and the reader of the screen hears it. */
export type DeskNews =
	| { kind: 'corner'; count: number; position: Position; km: number; snap: Snap | null }
	| { kind: 'corner-gone'; count: number }
	| { kind: 'finished'; size: SketchSize }
	| {
			kind:
				| 'crossing'
				| 'too-few'
				| 'no-corner'
				| 'choose-link'
				| 'choose-shape'
				| 'too-many'
				| 'held'
				| 'dropped';
	  };

export type DeskHost = {
	scene: () => Scene;
	view: () => View;
	/** Where the discs of the sites stand on the screen. */
	discs: () => ReadonlyMap<string, Pixel>;
	changed: () => void;
	tell: (news: DeskNews) => void;
};

const REACH_PX = 11;
/** Most corners that are edited by hand; each is a grip on the screen. */
const CORNERS_MAX = 2000;

type Press = { x: number; y: number; position: Position; grip: Grip | null };
type Target = { id: string; kind: 'area' | 'link'; lines: Position[][]; source: unknown };

/** The hand that draws: it makes of pointer and keys what the board understands, snaps, and says what came of it. */
export class Desk implements ToolInHand {
	id: DeskToolId = 'draw-polygon';
	readonly #host: DeskHost;
	readonly #board: Board;
	#pressed: Press | null = null;
	#panning = false;
	#snap: Snap | null = null;
	#lines: SnapTargets['lines'] | null = null;
	#linkId: string | null = null;
	#edited: Target | null = null;
	#carry: { from: Position; to: Position } | null = null;
	#measured: Position[] | null = null;
	/** Held by the keyboard, not by a press. */
	#keyHeld = false;

	constructor(host: DeskHost) {
		this.#host = host;
		this.#board = new Board(host.view, host.changed);
	}

	/** Puts the desk in order for a tool. */
	take(id: DeskToolId): void {
		this.id = id;
		this.#forget();
		this.#measured = null;
		if (id === 'edit-shape') this.sync();
		else if (id === 'draw-route') this.#beginRoute(this.#chosenLink());
		else this.#board.take(kindOf[id]);
	}

	/** Follows the plan: a shape that was changed elsewhere (undo, a table) is put on the board anew. */
	sync(): void {
		this.#lines = null;
		if (this.id === 'draw-route' && !this.#board.sketch) {
			const linkId = this.#chosenLink();
			if (linkId !== this.#linkId) this.#beginRoute(linkId);
		}
		if (this.id !== 'edit-shape' || this.#board.isDragging || this.#carry) return;
		const target = this.#target();
		if (target?.source === this.#edited?.source) return;
		this.#edited = target;
		const kind = target?.kind === 'area' ? ('ring' as const) : ('line' as const);
		const lines = target?.lines ?? [];
		const many = lines.reduce((sum, line) => sum + line.length, 0) > CORNERS_MAX;
		this.#board.load(many ? [] : lines.map((line) => ({ kind, line })));
		if (many) this.#host.tell({ kind: 'too-many' });
		else if (!target) this.#host.tell({ kind: 'choose-shape' });
		this.#host.changed();
	}

	/** Away with all that is not finished. */
	drop(): void {
		this.#forget();
		this.#measured = null;
		this.#board.drop();
	}

	step(event: ToolEvent): ToolEffect | undefined {
		if (event.kind === 'cancel') return this.#cancelled();
		if (event.kind === 'down') return this.#down(event);
		if (event.kind === 'move') return this.#moved(event);
		return this.#up(event);
	}

	grabs(event: PointerToolEvent): boolean {
		if (this.id !== 'edit-shape') return false;
		return this.#board.gripAt(event) !== null || this.#overShape(event);
	}

	cursor(over: PointerToolEvent | null): string {
		if (this.id !== 'edit-shape') return 'crosshair';
		if (this.#board.isDragging || this.#carry) return 'grabbing';
		if (!over) return 'default';
		if (this.#board.gripAt(over)) return 'pointer';
		return this.#overShape(over) ? 'move' : 'default';
	}

	preview(): BoardPreview {
		const edited = this.#edited;
		const pieces =
			this.#carry && edited
				? this.#carriedLines().map((line) => ({ kind: 'ring' as const, line }))
				: this.#board.pieces();
		return {
			kind: 'board',
			sketch: this.#board.sketch,
			measured: this.#measured,
			edited: edited && { id: edited.id, pieces, grips: this.#carry ? [] : this.#board.grips() },
			snap: this.#snap,
		};
	}

	/** How large what is drawn, measured or edited is; null = nothing is there. */
	size(): { sketch: Sketch | null; size: SketchSize } | null {
		const { sketch } = this.#board;
		if (sketch) return { sketch, size: sizeOf(sketch) };
		if (this.#measured)
			return { sketch: null, size: { km: lengthKm(this.#measured), m2: null, radiusKm: null } };
		const { edited } = this.preview();
		const [first, ...rest] = edited?.pieces ?? [];
		if (!first) return null;
		const size = sizeOf({
			kind: first.kind === 'ring' ? 'polygon' : 'line',
			set: first.line,
			shape: first.line,
		});
		if (rest.length === 0) return { sketch: null, size };
		return { sketch: null, size: { ...size, m2: null } };
	}

	/** Whether Enter would finish something. */
	get canFinish(): boolean {
		const { sketch } = this.#board;
		return sketch !== null && isWhole(sketch);
	}
	get canUndo(): boolean {
		return this.#board.sketch !== null;
	}
	get isHolding(): boolean {
		return this.#keyHeld;
	}

	/** Finishes the shape at its last corner. */
	finish(): ToolEffect | undefined {
		const { sketch } = this.#board;
		if (!sketch) return;
		if (!isWhole(sketch)) {
			this.#host.tell({ kind: 'too-few' });
			return;
		}
		if (sketch.kind === 'polygon' && crossesItself(closed(sketch.set))) {
			this.#host.tell({ kind: 'crossing' });
			return;
		}
		return this.#done(this.#board.finish());
	}

	/** Takes back the last corner. */
	undoCorner(): void {
		const { sketch } = this.#board;
		if (!sketch) return;
		// The first corner of a route is its site.
		if (this.id === 'draw-route' && sketch.set.length <= 1) return;
		this.#board.undo();
		this.#host.tell({ kind: 'corner-gone', count: this.#board.sketch?.set.length ?? 0 });
		this.#host.changed();
	}

	/** Enter at the crosshair in the edit tool: takes hold of a corner, or drops it. */
	gripOrDrop(pixel: Pixel): ToolEffect | undefined {
		if (this.#keyHeld) {
			this.#keyHeld = false;
			this.#board.letGo();
			this.#host.tell({ kind: 'dropped' });
			return this.#changed();
		}
		const grip = this.#board.gripAt(pixel);
		if (!grip) return;
		this.#board.hold(grip);
		this.#keyHeld = true;
		this.#host.tell({ kind: 'held' });
		return;
	}

	/** Takes away the corner at a pixel, if one is there and can go. */
	removeCorner(pixel: Pixel): ToolEffect | undefined {
		const grip = this.#board.gripAt(pixel);
		if (grip?.kind !== 'corner') return;
		this.#board.remove(grip);
		return this.#changed();
	}

	canGrip(pixel: Pixel): boolean {
		return this.#board.gripAt(pixel) !== null;
	}

	hasCorner(pixel: Pixel): boolean {
		return this.#board.isEditing && this.#board.gripAt(pixel)?.kind === 'corner';
	}

	/** The corner after the one at a place, for the keyboard. */
	nextCorner(after: Position | null, step: 1 | -1): Position | null {
		return this.#board.nextCorner(after, step);
	}

	#down(event: PointerToolEvent): undefined {
		const grip = this.id === 'edit-shape' ? this.#board.gripAt(event) : null;
		if (grip) this.#board.choose(grip.piece);
		this.#pressed = { x: event.x, y: event.y, position: event.position, grip };
		this.#panning = false;
	}

	#moved(event: PointerToolEvent): undefined {
		const pressed = this.#pressed;
		if (this.id === 'edit-shape') return this.#movedShape(event);
		if (pressed && (this.#panning || movedPx(pressed, event) >= CLICK_SLOP_PX)) {
			this.#panning = true;
			return;
		}
		const { position, pixel } = this.#caught(event);
		this.#board.move(position, pixel);
	}

	#movedShape(event: PointerToolEvent): undefined {
		const pressed = this.#pressed;
		if (this.#keyHeld || this.#board.isDragging) {
			const { position, pixel } = this.#caught(event);
			this.#board.drag(position, pixel);
			return;
		}
		this.#snap = null;
		if (!pressed) return;
		if (this.#carry) {
			this.#carry = { ...this.#carry, to: event.position };
			return;
		}
		if (movedPx(pressed, event) < CLICK_SLOP_PX) return;
		if (pressed.grip) this.#board.hold(pressed.grip);
		else if (this.#overShape(pressed)) this.#carry = { from: pressed.position, to: event.position };
		else this.#panning = true;
	}

	#up(event: PointerToolEvent): ToolEffect | undefined {
		const pressed = this.#pressed;
		const panned = this.#panning;
		this.#pressed = null;
		this.#panning = false;
		if (this.id === 'edit-shape') return this.#upShape(event, pressed, panned);
		if (!pressed || panned) return;
		return this.#set(event);
	}

	#upShape(event: PointerToolEvent, pressed: Press | null, panned: boolean): ToolEffect | undefined {
		if (this.#carry && this.#edited) {
			const lines = this.#carriedLines();
			this.#carry = null;
			return this.#edit(lines);
		}
		if (this.#board.isDragging && !this.#keyHeld) {
			this.#board.letGo();
			this.#snap = null;
			return this.#changed();
		}
		if (pressed?.grip?.kind === 'middle' && !panned) {
			this.#board.insert(pressed.grip);
			return this.#changed();
		}
		if (!pressed || panned || pressed.grip || this.#overShape(pressed)) return;
		return { kind: 'click', position: event.position, x: event.x, y: event.y };
	}

	/** Sets a corner where a click, or Enter, says. */
	#set(event: PointerToolEvent): ToolEffect | undefined {
		if (this.id === 'draw-route' && !this.#linkId) {
			if (event.linkId) return { kind: 'choose-link', linkId: event.linkId };
			this.#host.tell({ kind: 'choose-link' });
			return;
		}
		const { position, pixel, snap } = this.#caught(event);
		const before = this.#board.sketch?.set.length ?? 0;
		this.#measured = null;
		const shape = this.#board.click(position, pixel);
		if (shape) return this.#done(shape);
		const { sketch } = this.#board;
		if (sketch?.kind === 'polygon' && sketch.set.length === before && crossesItself(closed(sketch.set))) {
			this.#host.tell({ kind: 'crossing' });
			return;
		}
		const link = this.#linkId ? linkById(this.#host.scene().plan, this.#linkId) : undefined;
		if (link && snap?.siteId === link.to) return this.#done(this.#board.finish() ?? []);
		if (sketch && sketch.set.length > before) {
			const { km } = sizeOf({ ...sketch, kind: 'line', shape: sketch.set });
			this.#host.tell({ kind: 'corner', count: sketch.set.length, position, km, snap });
		}
		return;
	}

	#done(shape: Position[] | null): ToolEffect | undefined {
		this.#snap = null;
		if (!shape) return;
		if (this.id === 'measure') {
			this.#measured = shape;
			this.#host.tell({ kind: 'finished', size: { km: lengthKm(shape), m2: null, radiusKm: null } });
			return;
		}
		if (this.id !== 'draw-route') {
			this.#host.tell({ kind: 'finished', size: sizeOf({ kind: 'polygon', set: shape, shape }) });
			return { kind: 'draw-area', polygons: [[shape]] };
		}
		const linkId = this.#linkId;
		const ends = linkId && this.#ends(linkId);
		const positions = ends && tiedRoute(shape, ...ends);
		if (!linkId || !positions) {
			this.#host.tell({ kind: 'no-corner' });
			this.#beginRoute(linkId);
			return;
		}
		this.#host.tell({ kind: 'finished', size: { km: lengthKm(positions), m2: null, radiusKm: null } });
		this.#forget();
		return { kind: 'draw-route', linkId, positions };
	}

	/** What came of a change to the shape on the board; nothing when it is as it was. */
	#changed(): ToolEffect | undefined {
		if (!this.#edited) return;
		if (this.#board.isCrossed && this.#edited.kind === 'area') {
			this.#host.tell({ kind: 'crossing' });
			this.#reload();
			return;
		}
		return this.#edit(this.#board.pieces().map(({ line }) => line));
	}

	#edit(lines: Position[][]): ToolEffect | undefined {
		const edited = this.#edited!;
		if (lines.every((line, i) => sameLine(line, edited.lines[i]!))) return;
		if (edited.kind === 'link') {
			const ends = this.#ends(edited.id);
			return { kind: 'draw-route', linkId: edited.id, positions: ends && tiedRoute(lines[0]!, ...ends) };
		}
		const area = this.#host.scene().plan.areas.find(({ id }) => id === edited.id);
		if (!area) return;
		const pieces = lines.map((line) => ({ kind: 'ring' as const, line }));
		return { kind: 'edit-area', areaId: edited.id, polygons: polygonsOf(pieces, area.polygons) };
	}

	#cancelled(): undefined {
		this.#pressed = null;
		this.#panning = false;
		this.#snap = null;
		this.#carry = null;
		this.#measured = null;
		this.#keyHeld = false;
		if (this.id === 'edit-shape') this.#reload();
		else if (this.id === 'draw-route') this.#beginRoute(this.#linkId);
		else this.#board.take(kindOf[this.id]);
		this.#host.changed();
	}

	/** The shape as the plan has it. */
	#reload(): void {
		this.#board.letGo();
		this.#edited = null;
		this.sync();
	}

	#forget(): void {
		this.#pressed = null;
		this.#panning = false;
		this.#snap = null;
		this.#lines = null;
		this.#linkId = null;
		this.#edited = null;
		this.#carry = null;
		this.#keyHeld = false;
	}

	#beginRoute(linkId: string | null): void {
		this.#linkId = linkId;
		const ends = linkId && this.#ends(linkId);
		if (!ends) {
			this.#linkId = null;
			this.#board.drop();
			this.#host.tell({ kind: 'choose-link' });
			return;
		}
		this.#board.take('line');
		this.#board.click(ends[0], project(this.#host.view(), ends[0]));
		this.#host.changed();
	}

	#ends(linkId: string): [Position, Position] | null {
		const { plan } = this.#host.scene();
		const link = linkById(plan, linkId);
		const [from, to] = [link && siteById(plan, link.from), link && siteById(plan, link.to)];
		return from && to ? [from.position, to.position] : null;
	}

	#chosenLink(): string | null {
		const { selection } = this.#host.scene();
		return selection?.kind === 'link' ? selection.id : null;
	}

	#target(): Target | null {
		const { plan, selection } = this.#host.scene();
		const area = selection?.kind === 'area' && plan.areas.find(({ id }) => id === selection.id);
		if (area)
			return {
				id: area.id,
				kind: 'area',
				lines: piecesOf(area.polygons).map(({ line }) => line),
				source: area.polygons,
			};
		const link = selection?.kind === 'link' ? linkById(plan, selection.id) : undefined;
		return link?.route ? { id: link.id, kind: 'link', lines: [link.route], source: link.route } : null;
	}

	#overShape({ x, y }: Pixel): boolean {
		const edited = this.#edited;
		if (edited?.kind !== 'area') return false;
		const view = this.#host.view();
		const rings = outline([edited.lines], view.worldPx);
		// The copy of the world on the screen: all is measured from the middle of the view.
		const lng = (x - view.width / 2) / view.worldPx + view.centerX;
		const at = { x: lng * view.worldPx, y: y - view.height / 2 + view.centerY * view.worldPx };
		const anchor = rings[0]?.[0]?.x ?? 0;
		const turned = nearTurn((at.x / view.worldPx) * 360, (anchor / view.worldPx) * 360) / 360;
		return inside(rings, { x: turned * view.worldPx, y: at.y });
	}

	#carriedLines(): Position[][] {
		const { from, to } = this.#carry!;
		return this.#edited!.lines.map((line) => carried(line, from, to));
	}

	#caught(event: PointerToolEvent): { position: Position; pixel: Pixel; snap: Snap | null } {
		const { scene, view, discs } = this.#host;
		const { plan } = scene();
		this.#lines ??= snapLines(plan, this.#edited?.id ?? this.#linkId);
		const targets = { sites: snapSites(plan, discs()), lines: this.#lines };
		this.#snap = snapAt(view(), targets, event, REACH_PX);
		const position = this.#snap?.position ?? event.position;
		return {
			position,
			pixel: this.#snap ? project(view(), position) : { x: event.x, y: event.y },
			snap: this.#snap,
		};
	}
}

const kindOf = {
	'draw-polygon': 'polygon',
	'draw-rectangle': 'rectangle',
	'draw-circle': 'circle',
	'draw-route': 'line',
	'edit-shape': 'line',
	measure: 'line',
} as const satisfies Record<DeskToolId, DrawKind>;

function closed(line: readonly Position[]): Position[] {
	return [...line, line[0]!];
}
