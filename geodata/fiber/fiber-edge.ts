import type { Position } from '../../src/lib/geo/position.ts';

/** How others' traffic sees an edge: open, dear (it may cross on land by exception) or closed. */
export type Guard = 'open' | 'dear' | 'closed';

/** A cable or a trench between two nodes. */
export type FiberEdge = {
	a: number;
	b: number;
	km: number;
	kind: 'terrestrial' | 'submarine';
	/** Known adjacency (CORONET, our tables) or made by the neighbour rule. */
	known: boolean;
	/** On a main route between large cities, landings and cloud regions. */
	trunk: boolean;
	/** Ends in a country that others' traffic goes around, or a system without cloud backbones. */
	guard: Guard;
	/** From a to b, both included; two points for a straight span. */
	line: Position[];
	/** Row in `systems`, -1 on land. */
	system: number;
};
