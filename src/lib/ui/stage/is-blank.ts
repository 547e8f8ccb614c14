import type { App } from '$lib/state/app.ts';

/** Nothing has been planned yet, nor begun: the page offers a start. */
export function isBlank({ session, view }: App): boolean {
	return view.opened && session.plan.sites.length === 0 && !session.undoLabel && view.tool === 'select';
}
