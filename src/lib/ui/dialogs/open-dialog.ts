import type { ViewState } from '$lib/state/view.svelte.ts';
import { dialogs } from './index.ts';

/** Opens a dialog where it stands; one in place of the results brings their tab of the phone's sheet along. */
export function openDialog(view: ViewState, id: (typeof dialogs)[number]['id']): void {
	const { stands } = dialogs.find((dialog) => dialog.id === id)!;
	view[stands] = id;
	if (stands === 'instead') view.sheetTab = 'result';
}
