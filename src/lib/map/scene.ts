import type { LoadedParts } from '../atlas/parts.ts';
import type { Position } from '../geo/position.ts';
import type { Area, Plan } from '../plan/plan.ts';
import type { Evaluation } from '../planning/evaluation.ts';
import type { RingsPicture } from '../state/rings.svelte.ts';
import type { Selection, ToolId } from '../state/selection.ts';

export type { Selection, ToolId };

/** A site, link or area of the plan. */
export type Thing = NonNullable<Selection>;

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
	/** A place that "what is here" is asked about. */
	asked?: { position: Position; name: string | null } | null;
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
