import type { PartId } from '../atlas/parts.ts';
import type { MessageKey } from '../base/message.ts';

/** One entry of a legend: a color for a class, with its name in the catalog. */
export type LegendClass = {
	color: { light: string; dark: string };
	labelKey: MessageKey;
	shape?:
		| 'dot'
		| 'ring'
		| 'square'
		| 'diamond'
		| 'diamond-half'
		| 'diamond-ring'
		| 'line'
		| 'line-dashed'
		| 'line-dotted';
};

/** How to read a layer: a continuous ramp with ticks, or named classes. */
export type Legend =
	| {
			kind: 'ramp';
			unitKey: MessageKey;
			ticks: number[];
			/** value, color pairs, low to high, as drawn. */
			stops: { value: number; light: string; dark: string }[];
			noDataColor: { light: string; dark: string };
	  }
	| { kind: 'classes'; unitKey: MessageKey; classes: LegendClass[] };

/** A layer that the user switches on and off. It carries all its own facts; how it is painted stands in the same folder. */
export type LayerFacts = {
	id: string;
	titleKey: MessageKey;
	group: 'energy' | 'network' | 'campuses' | 'plan';
	/** On when the app opens for the first time. */
	onByDefault: boolean;
	/** Parts of the atlas it needs; the page loads them when the layer is switched on. */
	needs: PartId[];
	/** Artifact whose sources (manifest) are named under the legend; null = the user's own plan. */
	artifact: string | null;
	legend: Legend | null;
};
