import type { Position } from '../../../geo/position.ts';
import type { Entry } from '../graph/attach.ts';
import type { RouteKind } from './route-kind.ts';

/** The way between two sites over the network, from the first to the second. */
export type Route = {
	kind: RouteKind;
	/** `network`: over the graph. `direct`: a fiber of its own between near sites. `none`: no network on one side; km is the circle x 1.3. */
	method: 'network' | 'direct' | 'none';
	km: number;
	straightKm: number;
	seaKm: number;
	/** Km of spans made by rule; access tails and direct fibers not counted. */
	modelledKm: number;
	/** Km of access fiber at both ends. */
	tailKm: number;
	/** National borders crossed. */
	borders: number;
	/** Edges in the order of travel; the first and last may be joined midway. */
	edges: number[];
	/** The way drawn, both sites included; may leave -180 to 180 so that it does not jump at the date line. */
	line: Position[];
};

/** Where a site is joined to the network, kept for many questions about it. */
export type Anchor = { position: Position; entries: Entry[]; country: string };
