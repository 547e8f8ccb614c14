import type { App } from '$lib/state/app.ts';

/** Nothing has been planned yet, nor begun: the page offers a start. */
export function isBlank({ session, view }: App): boolean {
	const isIdle = view.tool === 'select' && !view.file && !view.greeted;
	return view.opened && isIdle && session.plan.sites.length === 0 && !session.undoLabel;
}
