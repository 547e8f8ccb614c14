import type { Position } from '../../geo/position.ts';
import { CLICK_SLOP_PX, movedPx, type PointerToolEvent, type Step, type Tool } from './tool.ts';

export type DrawLinkDraft = {
	/** The first site, once chosen. */
	fromId: string | null;
	at: Position | null;
	overId: string | null;
	pressed: { x: number; y: number; siteId: string | null } | null;
};

const nothing: DrawLinkDraft = { fromId: null, at: null, overId: null, pressed: null };

/** Links two sites: click one, then the other, or drag from one to the other. A click beside them drops the draft. */
export const drawLink: Tool<DrawLinkDraft> = {
	id: 'draw-link',
	start: nothing,
	step(draft, event) {
		if (event.kind === 'cancel') return { draft: nothing };
		const here = { ...draft, at: event.position, overId: event.siteId };
		if (event.kind === 'down') {
			const pressed = { x: event.x, y: event.y, siteId: event.siteId };
			return { draft: { ...here, pressed, fromId: draft.fromId ?? event.siteId } };
		}
		if (event.kind === 'up') return released(here, event);
		return { draft: here };
	},
	grabs: (event) => event.siteId !== null,
	cursor: (draft, over) => (over?.siteId && over.siteId !== draft.fromId ? 'pointer' : 'crosshair'),
	preview({ fromId, at, overId }) {
		if (fromId === null || at === null) return { kind: 'none' };
		return { kind: 'link', fromId, position: at, toId: overId === fromId ? null : overId };
	},
};

function released(draft: DrawLinkDraft, event: PointerToolEvent): Step<DrawLinkDraft> {
	const { fromId, pressed } = draft;
	const waiting = { ...draft, pressed: null };
	if (fromId === null || pressed === null) return { draft: waiting };
	if (event.siteId !== null && event.siteId !== fromId) {
		return { draft: nothing, effect: { kind: 'add-link', fromId, toId: event.siteId } };
	}
	const dragged = movedPx(pressed, event) >= CLICK_SLOP_PX;
	// Dragged from a site into the open: given up. Dragged in the open: the map was moved.
	if (dragged) return { draft: pressed.siteId === null ? waiting : nothing };
	return { draft: event.siteId === null ? nothing : waiting };
}
