import {
	TerraDraw,
	TerraDrawCircleMode,
	TerraDrawLineStringMode,
	TerraDrawModeUndoRedo,
	TerraDrawPolygonMode,
	TerraDrawRectangleMode,
	TerraDrawSelectMode,
	ValidateNotSelfIntersecting,
	type GeoJSONStoreFeatures,
} from 'terra-draw';
import type { Position } from '../../geo/position.ts';
import { project, type Pixel, type View } from '../view.ts';
import { crossesItself, restored, rounded, sameLine, type Piece } from './pieces.ts';
import { PlanAdapter } from './plan-adapter.ts';
import { isWhole, type DrawKind, type Sketch } from './sketch.ts';

const modeOf = {
	polygon: 'polygon',
	rectangle: 'rectangle',
	circle: 'circle',
	line: 'linestring',
} as const satisfies Record<DrawKind, string>;

/** Reach of corners, pixels. */
const REACH_PX = 14;
/** A click this near to the last corner is one on it; less than a step of the crosshair. */
const SAME_PX = 4;
const UNDO_STEPS = 1000;

/** A grip of the shape that is being edited. */
export type Grip = { kind: 'corner' | 'middle'; piece: number; at: Position };

/** The drawing board: terra-draw with our own ears and pen. It draws one new shape, or edits the pieces of one. */
export class Board {
	readonly #adapter: PlanAdapter;
	readonly #draw: TerraDraw;
	readonly #view: () => View;
	#kind: DrawKind | null = null;
	/** Feature ids of the pieces being edited, and what they were. */
	#ids: (string | number)[] = [];
	#pieces: readonly Piece[] = [];
	#chosen = 0;
	#dragging = false;
	#finished: Position[] | null = null;
	#first: Position | null = null;
	#at: { position: Position; pixel: Pixel } | null = null;

	constructor(view: () => View, changed: () => void) {
		this.#adapter = new PlanAdapter(view, changed);
		// terra-draw would also close at the last corner: what is further off than a click's slip is a corner of its own.
		const common = { pointerDistance: SAME_PX, keyEvents: { cancel: 'Escape', finish: 'Enter' } };
		const coordinates = { midpoints: { draggable: true }, draggable: true, deletable: true };
		this.#draw = new TerraDraw({
			adapter: this.#adapter,
			undoRedo: { modeLevel: new TerraDrawModeUndoRedo({ maxStackSize: UNDO_STEPS }) },
			modes: [
				new TerraDrawPolygonMode({
					...common,
					validation: (feature, { updateType }) =>
						updateType === 'finish' ? ValidateNotSelfIntersecting(feature) : { valid: true },
				}),
				new TerraDrawRectangleMode(common),
				// A true circle on the ground, not on the map.
				new TerraDrawCircleMode({ ...common, projection: 'globe' }),
				new TerraDrawLineStringMode(common),
				new TerraDrawSelectMode({
					pointerDistance: REACH_PX,
					keyEvents: null,
					// Every event of a drag counts: ours come once a frame.
					dragEventThrottle: 0,
					allowManualSelection: false,
					allowManualDeselection: false,
					flags: {
						polygon: { feature: { draggable: false, selfIntersectable: false, coordinates } },
						linestring: { feature: { draggable: false, selfIntersectable: true, coordinates } },
					},
				}),
			],
		});
		this.#draw.start();
		this.#draw.on('finish', (id) => {
			if (this.#kind) this.#finished = lineOf(this.#draw.getSnapshotFeature(id));
		});
		this.#view = view;
	}

	/** Begins a new shape of a kind; what was on the board is dropped. */
	take(kind: DrawKind): void {
		this.drop();
		this.#kind = kind;
		this.#draw.setMode(modeOf[kind]);
	}

	/** Puts the pieces of a shape on the board to be edited. */
	load(pieces: readonly Piece[]): void {
		this.drop();
		this.#pieces = pieces;
		this.#draw.setMode('select');
		const features = pieces.map(({ kind, line }): GeoJSONStoreFeatures => {
			const coordinates = line.map(rounded);
			return {
				type: 'Feature',
				geometry:
					kind === 'ring'
						? { type: 'Polygon', coordinates: [coordinates] }
						: { type: 'LineString', coordinates },
				properties: { mode: kind === 'ring' ? 'polygon' : 'linestring' },
			};
		});
		this.#ids = this.#draw
			.addFeatures(features)
			.flatMap(({ id, valid }) => (valid && id !== undefined ? [id] : []));
		this.#chosen = 0;
		if (this.#ids.length === pieces.length && this.#ids.length > 0) this.#draw.selectFeature(this.#ids[0]!);
	}

	drop(): void {
		this.#kind = null;
		this.#ids = [];
		this.#pieces = [];
		this.#dragging = false;
		this.#finished = null;
		this.#at = null;
		this.#draw.clear();
	}

	get isEditing(): boolean {
		return this.#ids.length > 0;
	}
	get isDragging(): boolean {
		return this.#dragging;
	}

	/** What is being drawn; null = nothing yet. */
	get sketch(): Sketch | null {
		const kind = this.#kind;
		const feature =
			kind && [...this.#adapter.features.values()].find(({ properties }) => properties['currentlyDrawing']);
		if (!kind || !feature) return null;
		const line = lineOf(feature);
		const count = Number(feature.properties['committedCoordinateCount'] ?? 1);
		if (kind === 'line') return { kind, set: line.slice(0, -1), shape: line };
		if (kind !== 'polygon') return { kind, set: this.#first ? [this.#first] : [], shape: line };
		return { kind, set: line.slice(0, count), shape: line };
	}

	/** The pointer, or the crosshair, is here. */
	move(position: Position, pixel: Pixel): void {
		this.#at = { position, pixel };
		if (this.isEditing && !this.#dragging) return;
		this.#adapter.hears?.onMouseMove(this.#adapter.event(position, pixel, 'neither'));
	}

	/** Sets a corner, or finishes where that is what it means; returns the finished shape. */
	click(position: Position, pixel: Pixel): Position[] | null {
		const before = this.sketch;
		if (before?.kind === 'polygon' && isWhole(before)) {
			const [first, last] = [before.set[0]!, before.set.at(-1)!];
			if (this.#away(first, pixel) <= REACH_PX || this.#away(last, pixel) <= SAME_PX) return this.finish();
		}
		if (!before) this.#first = position;
		this.move(position, pixel);
		this.#adapter.hears?.onClick(this.#adapter.event(position, pixel, 'left'));
		return this.#taken();
	}

	/** Finishes the shape at its last corner; null when it is not whole, or crosses itself. */
	finish(): Position[] | null {
		const sketch = this.sketch;
		if (!sketch || !isWhole(sketch)) return null;
		this.#adapter.hears?.onKeyUp({ key: 'Enter', heldKeys: [], preventDefault: () => undefined });
		return this.#taken();
	}

	/** Takes back the last corner. */
	undo(): void {
		if (this.#kind === 'polygon' || this.#kind === 'line') this.#draw.undo();
		else if (this.#kind) this.take(this.#kind);
		if (this.#at && this.sketch) this.move(this.#at.position, this.#at.pixel);
	}

	/** Corner or middle of an edge of the edited shape within reach; `free` tells which corners may be gripped. */
	gripAt(pixel: Pixel, reachPx = REACH_PX): Grip | null {
		let best: Grip | null = null;
		let bestPx = reachPx;
		this.pieces().forEach(({ kind, line }, piece) => {
			line.forEach((at, i) => {
				const end = kind === 'line' && (i === 0 || i === line.length - 1);
				const px = this.#away(at, pixel);
				if (!end && px <= bestPx) [best, bestPx] = [{ kind: 'corner', piece, at }, px];
			});
		});
		if (best) return best;
		for (const { properties, geometry } of this.#adapter.features.values()) {
			if (!properties['midPoint'] || geometry.type !== 'Point') continue;
			const at = geometry.coordinates as Position;
			const px = this.#away(at, pixel);
			if (px <= bestPx) [best, bestPx] = [{ kind: 'middle', piece: this.#chosen, at }, px];
		}
		return best;
	}

	/** Chooses the piece of a grip, so that its corners show. */
	choose(piece: number): void {
		const id = this.#ids[piece];
		if (id === undefined || piece === this.#chosen) return;
		this.#chosen = piece;
		this.#draw.selectFeature(id);
	}

	/** Takes hold of a grip. */
	hold(grip: Grip): void {
		this.choose(grip.piece);
		const event = this.#adapter.event(grip.at, project(this.#view(), grip.at), 'left');
		this.#adapter.hears?.onMouseMove(event);
		this.#adapter.hears?.onDragStart(event, () => undefined);
		this.#dragging = true;
	}

	/** Moves what is held. */
	drag(position: Position, pixel: Pixel): void {
		this.#at = { position, pixel };
		if (!this.#dragging) return;
		this.#adapter.hears?.onDrag(this.#adapter.event(position, pixel, 'left'), () => undefined);
	}

	letGo(): void {
		if (!this.#dragging || !this.#at) return;
		const { position, pixel } = this.#at;
		this.#adapter.hears?.onDragEnd(this.#adapter.event(position, pixel, 'left'), () => undefined);
		this.#dragging = false;
	}

	/** Puts a corner into the middle of an edge. */
	insert(grip: Grip): void {
		this.#adapter.hears?.onClick(this.#adapter.event(grip.at, project(this.#view(), grip.at), 'left'));
	}

	/** Takes a corner away; a ring keeps three, a line two. */
	remove(grip: Grip): void {
		this.choose(grip.piece);
		this.#adapter.hears?.onClick(this.#adapter.event(grip.at, project(this.#view(), grip.at), 'right'));
	}

	/** The pieces as they are now; corners that were not moved to the last decimal as they came. */
	pieces(): Piece[] {
		return this.#ids.map((id, i) => {
			const { kind, line } = this.#pieces[i]!;
			const now = lineOf(this.#draw.getSnapshotFeature(id));
			return { kind, line: sameLine(now, line.map(rounded)) ? line : restored(now, line) };
		});
	}

	/** Whether a ring of the pieces crosses itself. */
	get isCrossed(): boolean {
		return this.pieces().some(({ kind, line }) => kind === 'ring' && crossesItself(line));
	}

	/** Grips to draw, of the chosen piece: corners, and smaller ones in the middle of edges. */
	grips(): { at: Position; small: boolean }[] {
		return [...this.#adapter.features.values()].flatMap(({ geometry, properties }) =>
			geometry.type === 'Point' && (properties['selectionPoint'] || properties['midPoint'])
				? [{ at: geometry.coordinates as Position, small: Boolean(properties['midPoint']) }]
				: [],
		);
	}

	/** Next corner after a place, around the pieces: for those who go by keyboard. */
	nextCorner(after: Position | null, step: 1 | -1): Position | null {
		const corners = this.pieces().flatMap(({ kind, line }) =>
			kind === 'ring' ? line.slice(0, -1) : line.slice(1, -1),
		);
		if (corners.length === 0) return null;
		const key = after && String(rounded(after));
		const at = corners.findIndex((corner) => String(rounded(corner)) === key);
		if (at < 0) return corners.at(step > 0 ? 0 : -1)!;
		return corners[(at + step + corners.length) % corners.length]!;
	}

	stop(): void {
		this.#draw.stop();
	}

	#taken(): Position[] | null {
		const shape = this.#finished;
		if (!shape || !this.#kind) return null;
		this.take(this.#kind);
		return shape;
	}

	#away(position: Position, pixel: Pixel): number {
		const at = project(this.#view(), position);
		return Math.hypot(at.x - pixel.x, at.y - pixel.y);
	}
}

function lineOf(feature: GeoJSONStoreFeatures | undefined): Position[] {
	if (feature?.geometry.type === 'Polygon') return feature.geometry.coordinates[0] as Position[];
	return feature?.geometry.type === 'LineString' ? (feature.geometry.coordinates as Position[]) : [];
}
