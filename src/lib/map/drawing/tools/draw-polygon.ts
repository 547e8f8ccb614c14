import type { Position } from '../../../geo/position.ts';
import { cornerTool } from './corner-tool.ts';
import { isNear, noCorners, SAME_PX, withCorner, withNext, type Corners } from './corners.ts';
import type { DrawStep } from './draw-tool.ts';
import { closedRing, counterClockwise, crossesItself } from '../pieces.ts';
import { sizeOf } from '../sketch.ts';

/** Reach of the first corner, which closes the shape. */
const CLOSE_PX = 14;

/** An area corner by corner; a click on the first or the last corner finishes it. */
export const drawPolygon = cornerTool<Corners>({
	id: 'draw-polygon',
	start: () => ({ draft: noCorners }),
	click(draft, corner, _, { view }) {
		const [first, last] = [draft.set[0], draft.set.at(-1)];
		const closes =
			draft.set.length >= 3 &&
			(isNear(view, first!, corner.pixel, CLOSE_PX) || isNear(view, last!, corner.pixel, SAME_PX));
		return closes ? finished(draft) : withCorner(draft, corner, view);
	},
	finish: finished,
	sketch: (draft) =>
		draft.set.length > 0 ? { kind: 'polygon', set: draft.set, shape: outline(draft) } : null,
});

function outline(draft: Corners): Position[] {
	return closedRing(draft.next ? withNext(draft) : [...draft.set, draft.set[0]!]);
}

function finished(draft: Corners): DrawStep<Corners> {
	if (draft.set.length === 0) return { draft };
	if (draft.set.length < 3) return { draft, news: { kind: 'too-few' } };
	const ring = counterClockwise(closedRing(draft.set));
	if (crossesItself(ring)) return { draft, news: { kind: 'crossing' } };
	return {
		draft: noCorners,
		effect: { kind: 'draw-area', polygons: [[ring]] },
		news: { kind: 'finished', size: sizeOf({ kind: 'polygon', set: ring, shape: ring }) },
	};
}
