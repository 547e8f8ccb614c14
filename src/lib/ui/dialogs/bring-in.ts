import type { ViewState } from '$lib/state/view.svelte.ts';
import { openDialog } from './open-dialog.ts';

/** Shows what a file holds; nothing of it is taken yet. */
export function bringIn(view: ViewState, file: File): void {
	view.file = {
		name: file.name,
		bytes: file.size,
		read: async () => new Uint8Array(await file.arrayBuffer()),
	};
	openDialog(view, 'import');
}
