import type { Position } from '../../../geo/position.ts';
import { linkById } from '../../../plan/lookup.ts';
import { nearTurn } from '../../ink/shapes/arc.ts';
import { inside, outline } from '../../ink/shapes/outlines.ts';
import type { Scene } from '../../scene.ts';
import { CLICK_SLOP_PX, movedPx, type PointerToolEvent } from '../../tools/tool.ts';
import type { Pixel, View } from '../../view.ts';
import { nothing, type Board, type DrawStep, type DrawTool } from './draw-tool.ts';
import {
	gripAt,
	middleGrips,
	nextCorner,
	withInserted,
	withMoved,
	withoutCorner,
	type Grip,
} from '../grips.ts';
import { linkEnds } from '../link-ends.ts';
import {
	carried,
	crossesAt,
	crossesItself,
	piecesOf,
	polygonsOf,
	sameLine,
	tiedRoute,
	type Piece,
} from '../pieces.ts';
import type { Snap } from '../snap.ts';

/** The shape in hand as the plan has it; `source` tells one state of it from the next. */
type Target = { id: string; kind: 'area' | 'link'; pieces: readonly Piece[]; source: unknown };

type Editing = {
	target: Target | null;
	/** The shape as it is now. */
	pieces: readonly Piece[];
	/** Piece whose corners show. */
	chosen: number;
	pressed: { x: number; y: number; position: Position; grip: Grip | null } | null;
	/** The press in flight moves the map. */
	panning: boolean;
	/** Corner that follows the pointer, or the crosshair where `byKey`. */
	held: { piece: number; index: number; byKey: boolean } | null;
	/** The whole shape follows the pointer. */
	carry: { from: Position; to: Position } | null;
	snap: Snap | null;
};

/** Most corners that are edited by hand; each is a grip on the screen. */
const CORNERS_MAX = 2000;

/** Moves, adds and takes away corners of an area or a route; carries a whole area. */
export const editShape: DrawTool<Editing> = {
	id: 'edit-shape',
	start: ({ scene }) => loaded(scene),
	step(draft, event, board) {
		if (event.kind === 'down') return { draft: pressed(draft, event, board) };
		return event.kind === 'move' ? { draft: moved(draft, event, board) } : released(draft, event, board);
	},
	cancel: (_, { scene }) => loaded(scene),
	follow(draft, { scene }) {
		if (draft.held || draft.carry || targetOf(scene)?.source === draft.target?.source) return { draft };
		return loaded(scene);
	},
	finish: (draft) => ({ draft }),
	undo: (draft) => ({ draft }),
	look(draft) {
		const { target, carry, chosen, snap } = draft;
		const pieces = seen(draft);
		const line = pieces[chosen]?.line ?? [];
		const corners = pieces[chosen]?.kind === 'ring' ? line.slice(1) : line;
		const middles = pieces[chosen] ? middleGrips(pieces[chosen], chosen) : [];
		const grips = [
			...corners.map((at) => ({ at, small: false })),
			...middles.map(({ at }) => ({ at, small: true })),
		];
		return { ...nothing, edited: target && { id: target.id, pieces, grips: carry ? [] : grips }, snap };
	},
	shape: {
		grabs: (draft, event, { view }) => grip(draft, view, event) !== null || isOver(draft, view, event),
		cursor(draft, over, { view }) {
			if (draft.held || draft.carry) return 'grabbing';
			if (!over) return 'default';
			if (grip(draft, view, over)) return 'pointer';
			return isOver(draft, view, over) ? 'move' : 'default';
		},
		gripKind: (draft, pixel, { view }) => grip(draft, view, pixel)?.kind ?? null,
		isHolding: ({ held }) => held?.byKey ?? false,
		gripOrDrop(draft, pixel, board) {
			if (draft.held) return { news: { kind: 'dropped' }, ...changed({ ...draft, held: null }, board) };
			const found = grip(draft, board.view, pixel);
			return found ? { draft: holding(draft, found, true), news: { kind: 'held' } } : { draft };
		},
		removeCorner(draft, pixel, board) {
			const found = grip(draft, board.view, pixel);
			const rest = found?.kind === 'corner' && withoutCorner(draft.pieces[found.piece]!, found.index);
			if (!found || !rest) return { draft };
			return changed({ ...draft, pieces: draft.pieces.with(found.piece, rest) }, board);
		},
		nextCorner: ({ pieces }, after, step) => nextCorner(pieces, after, step),
	},
};

function loaded(scene: Scene): DrawStep<Editing> {
	const target = targetOf(scene);
	const many = (target?.pieces ?? []).reduce((sum, { line }) => sum + line.length, 0) > CORNERS_MAX;
	const pieces = target && !many ? target.pieces : [];
	const still = { pressed: null, panning: false, held: null, carry: null, snap: null };
	const draft: Editing = { target, pieces, chosen: 0, ...still };
	if (many) return { draft, news: { kind: 'too-many' } };
	return target ? { draft } : { draft, news: { kind: 'choose-shape' } };
}

function targetOf({ plan, selection }: Scene): Target | null {
	if (selection?.kind === 'area') {
		const area = plan.areas.find(({ id }) => id === selection.id);
		const pieces = area && piecesOf(area.polygons);
		return area && pieces ? { id: area.id, kind: 'area', pieces, source: area.polygons } : null;
	}
	const link = selection?.kind === 'link' ? linkById(plan, selection.id) : undefined;
	if (!link?.route) return null;
	return { id: link.id, kind: 'link', pieces: [{ kind: 'line', line: link.route }], source: link.route };
}

function pressed(draft: Editing, event: PointerToolEvent, { view }: Board): Editing {
	const found = grip(draft, view, event);
	const { x, y, position } = event;
	const chosen = found?.piece ?? draft.chosen;
	return { ...draft, chosen, pressed: { x, y, position, grip: found }, panning: false };
}

function moved(draft: Editing, event: PointerToolEvent, board: Board): Editing {
	if (draft.held) return dragged(draft, draft.held, board.caught(event, draft.target?.id ?? null));
	const free = { ...draft, snap: null };
	const press = draft.pressed;
	if (!press) return free;
	if (draft.carry) return { ...free, carry: { ...draft.carry, to: event.position } };
	if (movedPx(press, event) < CLICK_SLOP_PX) return free;
	if (press.grip && !draft.panning) {
		const now = holding(free, press.grip, false);
		return dragged(now, now.held!, board.caught(event, draft.target?.id ?? null));
	}
	if (isOver(draft, board.view, press))
		return { ...free, carry: { from: press.position, to: event.position } };
	return { ...free, panning: true };
}

/** The held corner at a place; a ring that would cross itself stays as it was. */
function dragged(
	draft: Editing,
	{ piece, index }: NonNullable<Editing['held']>,
	{ position, snap }: ReturnType<Board['caught']>,
): Editing {
	const next = withMoved(draft.pieces[piece]!, index, position);
	if (next.kind === 'ring' && crossesAt(next.line, index)) return { ...draft, snap };
	return { ...draft, pieces: draft.pieces.with(piece, next), snap };
}

function holding(draft: Editing, { kind, piece, index, at }: Grip, byKey: boolean): Editing {
	if (kind === 'corner') return { ...draft, chosen: piece, held: { piece, index, byKey } };
	const pieces = draft.pieces.with(piece, withInserted(draft.pieces[piece]!, index, at));
	return { ...draft, pieces, chosen: piece, held: { piece, index: index + 1, byKey } };
}

function released(before: Editing, event: PointerToolEvent, board: Board): DrawStep<Editing> {
	const { pressed: press, panning, held, carry } = before;
	const draft = { ...before, pressed: null, panning: false };
	if (carry) return edited({ ...draft, pieces: seen(before), carry: null }, board);
	if (held && !held.byKey) return changed({ ...draft, held: null, snap: null }, board);
	if (!press || panning) return { draft };
	if (press.grip?.kind === 'middle') {
		return changed({ ...holding(draft, press.grip, false), held: null }, board);
	}
	if (press.grip || isOver(draft, board.view, press)) return { draft };
	return { draft, effect: { kind: 'click', position: event.position, x: event.x, y: event.y } };
}

/** What came of a change; a ring that crosses itself is put back, and that is said. */
function changed(draft: Editing, board: Board): DrawStep<Editing> {
	const crossed = draft.pieces.some(({ kind, line }) => kind === 'ring' && crossesItself(line));
	return crossed ? { ...loaded(board.scene), news: { kind: 'crossing' } } : edited(draft, board);
}

/** The shape as one edit of the plan; nothing when it is as it was. */
function edited(draft: Editing, { scene }: Board): DrawStep<Editing> {
	const { target, pieces } = draft;
	if (!target || pieces.every(({ line }, i) => sameLine(line, target.pieces[i]!.line))) return { draft };
	const { id, kind } = target;
	if (kind === 'link') {
		const ends = linkEnds(scene.plan, id);
		const positions = ends && tiedRoute(pieces[0]!.line, ...ends);
		return { draft, effect: { kind: 'draw-route', linkId: id, positions } };
	}
	const area = scene.plan.areas.find((each) => each.id === id);
	if (!area) return { draft };
	return { draft, effect: { kind: 'edit-area', areaId: id, polygons: polygonsOf(pieces, area.polygons) } };
}

/** The pieces where they are seen, carried along or not. */
function seen({ pieces, carry }: Editing): readonly Piece[] {
	if (!carry) return pieces;
	return pieces.map(({ kind, line }) => ({ kind, line: carried(line, carry.from, carry.to) }));
}

function grip({ pieces, chosen }: Editing, view: View, pixel: Pixel): Grip | null {
	return gripAt(view, pieces, chosen, pixel);
}

/** Whether a pixel lies in the area in hand, in whichever copy of the world. */
function isOver({ target, pieces }: Editing, view: View, { x, y }: Pixel): boolean {
	if (target?.kind !== 'area') return false;
	const rings = outline([pieces.map(({ line }) => line)], view.worldPx);
	const at = {
		x: x - view.width / 2 + view.centerX * view.worldPx,
		y: y - view.height / 2 + view.centerY * view.worldPx,
	};
	const anchor = rings[0]?.[0]?.x ?? 0;
	const turned = nearTurn((at.x / view.worldPx) * 360, (anchor / view.worldPx) * 360) / 360;
	return inside(rings, { x: turned * view.worldPx, y: at.y });
}
