import type { Position } from '../../geo/position.ts';
import { CLICK_SLOP_PX, movedPx, type PointerToolEvent, type Step, type Tool } from './tool.ts';

export type SelectDraft =
	| { kind: 'idle' }
	/** Pressed; `grip` is from the pointer to the middle of the disc, degrees. */
	| { kind: 'pressed'; x: number; y: number; siteId: string | null; grip: Position }
	/** The map is being moved by the same press. */
	| { kind: 'panning' }
	| { kind: 'dragging'; siteId: string; grip: Position; position: Position };

/** Chooses by a click, moves a site by dragging it. */
export const select: Tool<SelectDraft> = {
	id: 'select',
	start: { kind: 'idle' },
	step(draft, event) {
		if (event.kind === 'cancel') return cancelled(draft);
		if (event.kind === 'down') {
			const grip: Position = event.disc
				? [event.disc[0] - event.position[0], event.disc[1] - event.position[1]]
				: [0, 0];
			return { draft: { kind: 'pressed', x: event.x, y: event.y, siteId: event.siteId, grip } };
		}
		if (event.kind === 'move') return moved(draft, event);
		return released(draft, event);
	},
	grabs: (event) => event.siteId !== null,
	cursor: (draft, over) =>
		draft.kind === 'dragging'
			? 'grabbing'
			: over?.siteId
				? 'grab'
				: over?.linkId || over?.areaId
					? 'pointer'
					: 'default',
	preview: (draft) => (draft.kind === 'dragging' ? { kind: 'held', siteId: draft.siteId } : { kind: 'none' }),
};

function moved(draft: SelectDraft, event: PointerToolEvent): Step<SelectDraft> {
	if (draft.kind === 'pressed' && movedPx(draft, event) < CLICK_SLOP_PX) return { draft };
	if (draft.kind === 'pressed' && draft.siteId === null) return { draft: { kind: 'panning' } };
	if (draft.kind !== 'pressed' && draft.kind !== 'dragging') return { draft };
	const siteId = draft.siteId!;
	const position = held(event.position, draft.grip);
	return {
		draft: { kind: 'dragging', siteId, grip: draft.grip, position },
		effect: { kind: 'drag-site', siteId, position, phase: 'moving' },
	};
}

function released(draft: SelectDraft, event: PointerToolEvent): Step<SelectDraft> {
	const idle: SelectDraft = { kind: 'idle' };
	if (draft.kind === 'pressed') {
		return { draft: idle, effect: { kind: 'click', position: event.position, x: draft.x, y: draft.y } };
	}
	if (draft.kind !== 'dragging') return { draft: idle };
	const position = held(event.position, draft.grip);
	return { draft: idle, effect: { kind: 'drag-site', siteId: draft.siteId, position, phase: 'done' } };
}

function cancelled(draft: SelectDraft): Step<SelectDraft> {
	if (draft.kind !== 'dragging') return { draft: { kind: 'idle' } };
	const { siteId, position } = draft;
	return { draft: { kind: 'idle' }, effect: { kind: 'drag-site', siteId, position, phase: 'cancelled' } };
}

/** Where the held site is, longitude within -180 to 180. */
function held(pointer: Position, grip: Position): Position {
	const lng = pointer[0] + grip[0];
	return [lng - Math.floor((lng + 180) / 360) * 360, Math.min(85, Math.max(-85, pointer[1] + grip[1]))];
}
