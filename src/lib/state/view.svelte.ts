import type { Explanation } from '$lib/planning/explain.ts';
import type { Here } from '$lib/planning/here.ts';
import type { Selection, ToolId } from '$lib/map/scene.ts';

/** One of the tabs of the phone's sheet. */
export type SheetTab = 'plan' | 'result' | 'evidence' | 'layers';
export type EvidenceTab = 'round-trips' | 'losses' | 'sites';

/** What is shown and chosen; never saved in the plan. */
export class ViewState {
	selection: Selection = $state.raw(null);
	tool: ToolId = $state.raw('select');
	layersOn: ReadonlySet<string> = $state.raw(new Set());
	theme: 'light' | 'dark' = $state.raw('light');
	sheetTab: SheetTab = $state.raw('plan');
	/** Height of the phone's sheet. */
	sheet: 'low' | 'half' | 'full' = $state.raw('half');
	evidenceTab: EvidenceTab = $state.raw('round-trips');
	evidenceOpen = $state.raw(true);
	/** Answer to "what is here", for the point last clicked. */
	here: Here | null = $state.raw(null);
	/** The figure whose formula is open. */
	explanation: { title: string; explanation: Explanation } | null = $state.raw(null);
	/** Said once, in words, about what happened elsewhere. */
	notice: string | null = $state.raw(null);

	choose(selection: Selection): void {
		this.selection = selection;
	}

	toggleLayer(id: string): void {
		const next = new Set(this.layersOn);
		if (!next.delete(id)) next.add(id);
		this.layersOn = next;
	}
}
