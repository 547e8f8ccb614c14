import { m } from '../../i18n/compiled/messages.js';
import { linkById, siteById } from '../../plan/lookup.ts';
import type { Scene, ToolId } from '../scene.ts';

/** Name of a tool, in the language of the page. */
export function toolTitle(tool: ToolId): string {
	switch (tool) {
		case 'select':
			return m.draw_select();
		case 'add-site':
			return m.draw_site();
		case 'draw-link':
			return m.draw_link();
		case 'draw-polygon':
			return m.draw_polygon();
		case 'draw-rectangle':
			return m.draw_rectangle();
		case 'draw-circle':
			return m.draw_circle();
		case 'draw-route':
			return m.draw_route();
		case 'edit-shape':
			return m.draw_edit();
		case 'measure':
			return m.draw_measure();
	}
}

/** What to do with a tool now; '' for select. */
export function toolHint(tool: ToolId, { plan, selection }: Pick<Scene, 'plan' | 'selection'>): string {
	const link = selection?.kind === 'link' ? linkById(plan, selection.id) : undefined;
	switch (tool) {
		case 'select':
			return '';
		case 'add-site':
			return m.draw_hint_site();
		case 'draw-link':
			return m.draw_hint_link();
		case 'draw-polygon':
			return m.draw_hint_polygon();
		case 'draw-rectangle':
			return m.draw_hint_rectangle();
		case 'draw-circle':
			return m.draw_hint_circle();
		case 'draw-route':
			return link
				? m.draw_hint_route({ name: siteById(plan, link.to)?.name ?? link.to })
				: m.draw_hint_choose_link();
		case 'edit-shape':
			return selection?.kind === 'area' || link?.route ? m.draw_hint_edit() : m.draw_hint_choose_shape();
		case 'measure':
			return m.draw_hint_measure();
	}
}
