import type { Position } from '../../geo/position.ts';
import type { SketchSize } from './sketch.ts';
import type { Snap } from './snap.ts';

/** What the desk tells: the page writes it, and the reader of the screen hears it. */
export type DeskNews =
	| { kind: 'corner'; count: number; position: Position; km: number; snap: Snap | null }
	| { kind: 'corner-gone'; count: number }
	| { kind: 'finished'; size: SketchSize }
	| {
			kind:
				| 'crossing'
				| 'too-few'
				| 'no-corner'
				| 'choose-link'
				| 'choose-shape'
				| 'too-many'
				| 'held'
				| 'dropped';
	  };
