import type { Explanation } from '$lib/planning/explain/explanation.ts';
import type { Position } from '$lib/geo/position.ts';
import type { Plan } from '$lib/plan/plan.ts';
import type { PlanEntry } from '$lib/storage/plan-store.ts';
import type { Selection, ToolId } from './selection.ts';

/** A file somebody chose, dropped or pasted; read when the import asks for it. */
export type FileToRead = { name: string; bytes: number; read: () => Promise<Uint8Array> };

/** One of the tabs of the phone's sheet. */
export type SheetTab = 'plan' | 'result' | 'evidence' | 'layers';

/** A place that "what is here" is asked about. */
export type Asked = {
	position: Position;
	/** The name by which it was found. */
	name: string | null;
	/** What was clicked there, by layer and row, the topmost first. */
	under: readonly { layer: string; row: number }[];
	/** The AI campus that it is, by its row in the atlas. */
	campusRow: number | null;
};

/** What the map is asked to show: a place, places if they are out of sight, the whole plan. */
export type Look =
	| { kind: 'go'; position: Position; zoom: number }
	| { kind: 'reveal'; positions: readonly Position[] }
	| { kind: 'fit' };

/** What is shown and chosen; never saved in the plan. */
export class ViewState {
	selection: Selection = $state.raw(null);
	tool: ToolId = $state.raw('select');
	layersOn: ReadonlySet<string> = $state.raw(new Set());
	theme: 'light' | 'dark' = $state.raw('light');
	sheetTab: SheetTab = $state.raw('plan');
	/** Height of the phone's sheet. */
	sheet: 'low' | 'half' | 'full' = $state.raw('half');
	/** Id of the tab of the evidence; '' = the first. */
	evidenceTab = $state.raw('');
	/** The reader's say; null = open as soon as there is something to show. */
	evidenceOpen: boolean | null = $state.raw(null);
	/** The evidence takes the whole width of the desk. */
	evidenceWide = $state.raw(false);
	/** The point that "what is here" is asked about; the answer follows from it and the atlas. Nothing of the plan is chosen meanwhile. */
	asked: Asked | null = $state.raw(null);
	/** Where the map is asked to look, by the last request. */
	look: Look | null = $state.raw(null);
	/** The figure whose formula is open. */
	explanation: { title: string; explanation: Explanation } | null = $state.raw(null);
	/** The plan of the last visit is being opened; true when that is over, whatever came of it. */
	opened = $state.raw(false);
	opening: Promise<void> = Promise.resolve();
	/** Id of the dialog that stands where the results are, and of the one over the page. */
	instead: string | null = $state.raw(null);
	over: string | null = $state.raw(null);
	/** The file that is being brought in. */
	file: FileToRead | null = $state.raw(null);
	/** An example that is among the plans already, with that plan and the names that are taken. */
	again: { plan: Plan; entry: PlanEntry; names: readonly string[] } | null = $state.raw(null);
	/** A shared link that waits for its passphrase. */
	locked: string | null = $state.raw(null);
	/** The plan that is compared with, for the map. */
	compared: Plan | null = $state.raw(null);
	compareWith(plan: Plan | null): void {
		this.compared = plan;
	}
	/** Sites are being added by name, one after the other; the map's tool is free meanwhile. */
	addsByName = $state.raw(false);
	/** The legend of the map; null = as there is room. */
	legend: 'open' | 'folded' | 'closed' | null = $state.raw(null);
	/** The card that offers a start was closed. */
	greeted = $state.raw(false);
	/** Weights and limits are open beside the score. */
	weighing = $state.raw(false);
	/** Said once, in words, about what happened elsewhere. */
	notice: string | null = $state.raw(null);

	choose(selection: Selection): void {
		this.selection = selection;
		if (selection) this.asked = null;
	}

	/** Asks what stands at a place. */
	ask(position: Position, known: Partial<Omit<Asked, 'position'>> = {}): void {
		this.selection = null;
		this.asked = { name: null, under: [], campusRow: null, ...known, position };
	}

	go(position: Position, zoom: number): void {
		this.look = { kind: 'go', position, zoom };
	}

	/** The map shows these places; it stays where it is when they are in sight. */
	reveal(positions: readonly Position[]): void {
		this.look = { kind: 'reveal', positions };
	}

	fitPlan(): void {
		this.look = { kind: 'fit' };
	}

	toggleLayer(id: string): void {
		const next = new Set(this.layersOn);
		if (!next.delete(id)) next.add(id);
		this.layersOn = next;
	}
}
