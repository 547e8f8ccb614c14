import type { Position } from '../../geo/position.ts';
import { m } from '../../i18n/compiled/messages.js';
import { linkById } from '../../plan/lookup.ts';
import type { MapEvents } from '../events.ts';
import type { Scene, ToolId } from '../scene.ts';

/** One thing to do at a place of the map. */
export type PlaceAct = { id: string; title: string; act: () => void };

export type PlaceAsked = {
	scene: Scene;
	position: Position;
	linkId: string | null;
	areaId: string | null;
	events: MapEvents;
	/** Begins an area with its first corner here. */
	startArea: () => void;
	chooseArea: (id: string) => void;
	/** Takes away the corner of the shape in hand that lies here; null = none does. */
	removeCorner: (() => void) | null;
};

/** What can be done at a place, by what lies there. */
export function placeActs(asked: PlaceAsked): PlaceAct[] {
	const { scene, position, linkId, areaId, events, startArea, removeCorner } = asked;
	const link = linkId === null ? undefined : linkById(scene.plan, linkId);
	const withLink = (id: string, tool: ToolId) => {
		events.onchooselink?.(id);
		events.ontool?.(tool);
	};
	const acts: PlaceAct[] = [
		{ id: 'add-site', title: m.place_add_site(), act: () => events.onaddsite?.(position) },
		{ id: 'here', title: m.place_here(), act: () => events.onhere?.(position) },
		{ id: 'area', title: m.place_start_area(), act: startArea },
	];
	if (removeCorner) acts.unshift({ id: 'remove-corner', title: m.place_remove_corner(), act: removeCorner });
	if (link) {
		const { id, route } = link;
		acts.push({ id: 'split', title: m.place_split_link(), act: () => events.onsplitlink?.(id, position) });
		acts.push({ id: 'route', title: m.place_draw_route(), act: () => withLink(id, 'draw-route') });
		if (route) {
			acts.push({ id: 'edit', title: m.place_edit_shape(), act: () => withLink(id, 'edit-shape') });
			acts.push({ id: 'straight', title: m.place_straighten(), act: () => events.ondrawroute?.(id, null) });
		}
	}
	if (areaId !== null) {
		const act = () => {
			asked.chooseArea(areaId);
			events.ontool?.('edit-shape');
		};
		acts.push({ id: 'edit', title: m.place_edit_shape(), act });
	}
	return acts;
}
