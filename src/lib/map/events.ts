import type { Position } from '../geo/position.ts';
import type { LayerId } from './layers/index.ts';
import type { AreaKind, Selection, ToolId } from './scene.ts';

/** A row of what a layer shows, under a point of the map. */
export type LayerHit = { layer: LayerId; row: number };

/** What lies under a point of the map. */
export type Hit = {
	position: Position;
	/** Pixels from the map's top left. */
	x: number;
	y: number;
	/** Rows of the layers, the topmost first. */
	under: readonly LayerHit[];
	/** A site, link or area of the plan; null = none. */
	thing: Selection;
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
	/** The whole plan is to be shown. */
	onfit?: () => void;
	/** "What is here" was asked from the menu of a place. */
	onhere?: (position: Position) => void;
};
