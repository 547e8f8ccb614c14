import type { FeatureIdentifier, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { LoadedParts, PartId } from '../atlas/parts.ts';
import type { MessageKey } from '../base/message.ts';
import type { Position } from '../geo/position.ts';
import type { Site } from '../plan/plan.ts';
import type { Card, CardPen } from '../state/card.ts';
import type { InkFrame } from './ink/frame.ts';
import type { LinkLine } from './ink/shapes/lines.ts';
import type { SiteMark } from './ink/shapes/marks.ts';
import type { Color, Theme } from './palette.ts';
import type { Points } from './style/points.ts';
import type { Scene, Thing } from './scene.ts';
import type { Picture } from './style/picture.ts';
import type { Pixel, View } from './view.ts';

/** One entry of a legend: a color for a class, with its name in the catalog. */
export type LegendClass = {
	color: Color;
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
			stops: ({ value: number } & Color)[];
			noDataColor: Color;
	  }
	| { kind: 'classes'; unitKey: MessageKey; classes: LegendClass[] };

/** What the page shows of a layer that the user switches on and off. */
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

/** Heights at which a layer may lie, bottom to top; `basemap.ts` says where each is. */
export const slots = ['ground', 'border', 'mark', 'top'] as const;
export type Slot = (typeof slots)[number];

/** A style layer and the height at which it lies. */
export type Placed = { slot: Slot; layer: LayerSpecification };

/** Sources and style layers. */
export type StylePart = { sources: Record<string, SourceSpecification>; layers: Placed[] };

/** How a layer is drawn. None of the three keeps state or calls the map. */
export type Painting =
	/** By MapLibre, from sources and style layers. The same scene parts must give the same objects: they are compared by identity first. */
	| {
			kind: 'style';
			sources: (scene: Scene) => Record<string, SourceSpecification>;
			layers: (scene: Scene) => Placed[];
	  }
	/** By the graphics card, straight from typed arrays (`points-layer.ts`). */
	| { kind: 'points'; slot: Slot; points: (scene: Pick<Scene, 'parts'>) => Points | null }
	/** By the pen, on a canvas above the map, in the frame in which the plan changed: what follows the pointer must not wait for a worker. */
	| {
			kind: 'ink';
			draw: (frame: InkFrame) => void;
			/** Above what a tool is about to do, rather than below. */
			aboveTools?: boolean;
			/** What keeps the map's own labels off, given the sites as they rest. */
			shields?: (settled: readonly Site[]) => StylePart;
	  };

/** A place that is asked what lies there. */
export type Spot = Pixel & { position: Position; scene: Scene; view: View };

/** The same, of the plan as it is drawn. `slopPx` = how far beside counts: more for a finger. */
export type PlanSpot = Spot & { marks: readonly SiteMark[]; lines: readonly LinkLine[]; slopPx: number };

/** What lies under the pointer, of a layer that shows rows of a part of the atlas. */
export type RowPick = {
	/** The topmost row at a place; -1 = none. */
	rowAt: (spot: Spot) => number;
	/** Asked also while the layer is off. */
	always?: boolean;
	/** It covers the ground: told of every place, so that a click on it opens no card of its own. */
	ground?: boolean;
	/** What the card says of a row; null = nothing. */
	card: (row: number, parts: LoadedParts, pen: CardPen) => Card | null;
	/** Parts that only the card needs. */
	cardNeeds?: PartId[];
	/** The feature that is marked (state `hover`) while the pointer is on the row. */
	feature?: (row: number) => FeatureIdentifier;
};

/** The same, of a layer that shows things of the plan. */
export type ThingPick = { kind: Thing['kind']; idAt: (spot: PlanSpot) => string | null };

/** A layer with all its own facts. */
export type MapLayer = LayerFacts & {
	painting: Painting;
	/** Small pictures that its style names. */
	pictures?: (theme: Theme) => Record<string, () => Picture>;
	rows?: RowPick;
	things?: ThingPick;
};
