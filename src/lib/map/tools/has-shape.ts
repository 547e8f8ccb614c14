import { linkById } from '../../plan/lookup.ts';
import type { Scene } from '../scene.ts';

/** Whether what is chosen has a shape to edit: an area, or a link with a drawn route. */
export function hasShape({ selection, plan }: Pick<Scene, 'selection' | 'plan'>): boolean {
	if (selection?.kind === 'area') return plan.areas.some(({ id }) => id === selection.id);
	return selection?.kind === 'link' && (linkById(plan, selection.id)?.route ?? null) !== null;
}
