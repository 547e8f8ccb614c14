import type { Position } from '../../geo/position.ts';
import { CLICK_SLOP_PX, movedPx, type Tool } from './tool.ts';

export type AddSiteDraft = { at: Position | null; pressed: { x: number; y: number } | null };

const nothing: AddSiteDraft = { at: null, pressed: null };

/** Sets a site where one clicks; dragging moves the map. */
export const addSite: Tool<AddSiteDraft> = {
	id: 'add-site',
	start: nothing,
	step(draft, event) {
		if (event.kind === 'cancel') return { draft: nothing };
		const { position, x, y } = event;
		if (event.kind === 'down') return { draft: { at: position, pressed: { x, y } } };
		if (event.kind === 'move') {
			const panning = draft.pressed !== null && movedPx(draft.pressed, event) >= CLICK_SLOP_PX;
			return { draft: { at: position, pressed: panning ? null : draft.pressed } };
		}
		if (!draft.pressed) return { draft: { at: position, pressed: null } };
		return { draft: nothing, effect: { kind: 'add-site', position } };
	},
	grabs: () => false,
	cursor: () => 'crosshair',
	preview: (draft) => (draft.at ? { kind: 'site', position: draft.at } : { kind: 'none' }),
};
