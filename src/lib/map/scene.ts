import type { LoadedParts } from '../atlas/parts.ts';
import type { Position } from '../geo/position.ts';
import type { Area, Plan } from '../plan/plan.ts';
import type { Evaluation } from '../planning/evaluation.ts';
import type { RingsPicture } from '../state/rings.svelte.ts';
import type { Selection, ToolId } from '../state/selection.ts';

export type { Selection, ToolId };

/** All that the map draws. The map keeps no state of its own: the same scene gives the same picture. */
export type Scene = {
	plan: Plan;
	/** Last answer; may lag the plan by a frame. */
	evaluation: Evaluation | null;
	selection: Selection;
	/** Ids of the layers that are on. */
	layersOn: ReadonlySet<string>;
	/** The parts of the atlas that are here; a layer says which it needs. */
	parts: LoadedParts;
	/** Latency rings that were asked for. */
	rings?: RingsPicture | null;
	/** The network's way of each link, by its id; a link without one is drawn straight. */
	linkRoutes?: ReadonlyMap<string, readonly Position[]> | null;
	theme: 'light' | 'dark';
	/** Another plan to be seen beside this one. */
	compare?: { plan: Plan; differences?: readonly { kind: string; id: string }[] } | null;
};

/** What an area is for, chosen before it is drawn. */
export type AreaKind = Area['kind'];

/** What lies under a point of the map: rows in the artifacts, -1 = none; a site, link or area of the plan, null = none. */
export type Hit = {
	position: Position;
	/** Pixels from the map's top left. */
	x: number;
	y: number;
	zone: number;
	plant: number;
	campus: number;
	/** A span of the fiber map, a cloud region, an interconnection hub. */
	span: number;
	region: number;
	hub: number;
	siteId: string | null;
	linkId: string | null;
	areaId: string | null;
};

/** What the map tells the page. */
export type MapEvents = {
	onready?: () => void;
	/** WebGL is missing or broke; the page shows a sentence instead. */
	onfail?: (reason: string) => void;
	onhover?: (hit: Hit | null) => void;
	/** A click with the select tool: a site or link is chosen, or "what is here" is asked. */
	onclick?: (hit: Hit) => void;
	/** A click with the add-site tool. */
	onaddsite?: (position: Position) => void;
	/** Two sites were chosen in turn with the draw-link tool. */
	onaddlink?: (fromId: string, toId: string) => void;
	/** A site follows the pointer (once a frame), then is dropped (`done`). `cancelled` puts it back. */
	ondragsite?: (siteId: string, position: Position, phase: 'moving' | 'done' | 'cancelled') => void;
	/** Another tool was taken, from the palette or by its key. */
	ontool?: (tool: ToolId) => void;
	/** An area was drawn: one edit. */
	ondrawarea?: (drawn: { kind: AreaKind; polygons: Position[][][] }) => void;
	/** The shape of an area was changed: one edit. Corners that were not moved keep their coordinates to the last decimal. */
	oneditarea?: (areaId: string, polygons: Position[][][]) => void;
	/** The route of a link was drawn or changed: one edit; null = it goes straight again. It begins and ends at the sites. */
	ondrawroute?: (linkId: string, positions: Position[] | null) => void;
	/** A link is to be cut in two at a place of its line. */
	onsplitlink?: (linkId: string, position: Position) => void;
	/** A tool that works on a link was given one. */
	onchooselink?: (linkId: string) => void;
	/** "What is here" was asked from the menu of a place. */
	onhere?: (position: Position) => void;
};
