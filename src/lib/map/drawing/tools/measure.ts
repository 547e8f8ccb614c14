import { lengthKm } from '../../../geo/polyline.ts';
import type { Position } from '../../../geo/position.ts';
import { cornerTool } from './corner-tool.ts';
import { isNear, lineSketch, noCorners, SAME_PX, withCorner, type Corners } from './corners.ts';
import type { DrawStep } from './draw-tool.ts';

/** A line being measured, and the one measured last, which stays until the next. */
type Measuring = Corners & { measured: readonly Position[] | null };

const start: Measuring = { ...noCorners, measured: null };

/** Measures a line; it is no edit of the plan. */
export const measure = cornerTool<Measuring>({
	id: 'measure',
	start: () => ({ draft: start }),
	click(draft, corner, _, { view }) {
		const last = draft.set.at(-1);
		if (draft.set.length >= 2 && isNear(view, last!, corner.pixel, SAME_PX)) return finished(draft);
		return withCorner({ ...draft, measured: null }, corner, view);
	},
	finish: finished,
	sketch: lineSketch,
	besides: ({ measured }) => ({ measured }),
});

function finished(draft: Measuring): DrawStep<Measuring> {
	if (draft.set.length === 0) return { draft };
	if (draft.set.length < 2) return { draft, news: { kind: 'too-few' } };
	const size = { km: lengthKm(draft.set), m2: null, radiusKm: null };
	return { draft: { ...start, measured: draft.set }, news: { kind: 'finished', size } };
}
