import { m } from '../../i18n/compiled/messages.js';
import { linkById, siteById } from '../../plan/lookup.ts';
import type { Scene, ToolId } from '../scene.ts';

/** What is seen of a tool before its code is here: palette, keys and hints follow from it. */
export type ToolFace = {
	/** The key that takes it into the hand. */
	key: string;
	/** Its sign, a path in a square of 16. */
	icon: string;
	title: () => string;
	/** What to do with it now; '' = nothing to say. */
	hint: (scene: Pick<Scene, 'plan' | 'selection'>) => string;
	/** Among the shapes of areas, or only where something chosen has a shape; else on its own. */
	among?: 'area' | 'chosen';
};

/** Every tool, in the order of the palette. */
export const toolFaces: Readonly<Record<ToolId, ToolFace>> = {
	select: {
		key: 'V',
		icon: 'M4 2.5 12.5 8 8.6 8.9 6.8 12.8z',
		title: m.draw_select,
		hint: () => '',
	},
	'add-site': {
		key: 'S',
		icon: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5.5v5M5.5 8h5',
		title: m.draw_site,
		hint: m.draw_hint_site,
	},
	'draw-link': {
		key: 'L',
		icon: 'M3.2 11.2a1.6 1.6 0 1 0 1.6 1.6 1.6 1.6 0 0 0-1.6-1.6zM12.8 1.6a1.6 1.6 0 1 0 1.6 1.6 1.6 1.6 0 0 0-1.6-1.6zM4.4 11.6l7.2-7.2',
		title: m.draw_link,
		hint: m.draw_hint_link,
	},
	'draw-polygon': {
		key: 'P',
		icon: 'M8 2 14 6.5 11.8 13.5H4.2L2 6.5z',
		title: m.draw_polygon,
		hint: m.draw_hint_polygon,
		among: 'area',
	},
	'draw-rectangle': {
		key: 'R',
		icon: 'M2.5 4h11v8h-11z',
		title: m.draw_rectangle,
		hint: m.draw_hint_rectangle,
		among: 'area',
	},
	'draw-circle': {
		key: 'O',
		icon: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
		title: m.draw_circle,
		hint: m.draw_hint_circle,
		among: 'area',
	},
	'draw-route': {
		key: 'T',
		icon: 'M2.5 13c3-1 1.5-5 4.5-5.5S9 11 11 9.5 10.5 4 13.5 3',
		title: m.draw_route,
		hint: routeHint,
	},
	measure: {
		key: 'D',
		icon: 'M1.5 8h13M1.5 5.5v5M14.5 5.5v5M5 6.8v2.4M8 6.8v2.4M11 6.8v2.4',
		title: m.draw_measure,
		hint: m.draw_hint_measure,
	},
	'edit-shape': {
		key: 'E',
		icon: 'M3.5 3.5h9v9h-9zM2.3 2.3h2.4v2.4H2.3zM11.3 2.3h2.4v2.4h-2.4zM11.3 11.3h2.4v2.4h-2.4zM2.3 11.3h2.4v2.4H2.3z',
		title: m.draw_edit,
		hint: editHint,
		among: 'chosen',
	},
};

/** The same in order, for whoever asks each alike. */
export const toolIds = Object.keys(toolFaces) as readonly ToolId[];

function routeHint({ plan, selection }: Pick<Scene, 'plan' | 'selection'>): string {
	const link = selection?.kind === 'link' ? linkById(plan, selection.id) : undefined;
	if (!link) return m.draw_hint_choose_link();
	return m.draw_hint_route({ name: siteById(plan, link.to)?.name ?? link.to });
}

function editHint({ plan, selection }: Pick<Scene, 'plan' | 'selection'>): string {
	const link = selection?.kind === 'link' ? linkById(plan, selection.id) : undefined;
	return selection?.kind === 'area' || link?.route ? m.draw_hint_edit() : m.draw_hint_choose_shape();
}
