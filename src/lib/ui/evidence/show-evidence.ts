import type { ViewState } from '$lib/state/view.svelte.ts';
import type { evidence } from './index.ts';

/** Opens a tab of the evidence; on a phone its sheet too. */
export function showEvidence(view: ViewState, id: (typeof evidence)[number]['id']): void {
	view.evidenceTab = id;
	view.evidenceOpen = true;
	view.sheetTab = 'evidence';
}
