import type { Selection } from '$lib/state/selection.ts';
import type { Shows } from '../part.ts';

/** Shows while a site, link or area is chosen: the one panel a choice. */
export function chosen(kind: NonNullable<Selection>['kind']): Shows {
	return ({ view }) => view.selection?.kind === kind && view.selection.id;
}
