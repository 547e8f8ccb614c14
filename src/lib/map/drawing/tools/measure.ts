import { lengthKm } from '../../../geo/polyline.ts';
import type { Position } from '../../../geo/position.ts';
import {
	followed,
	isNear,
	noCorners,
	SAME_PX,
	withCorner,
	withNext,
	withoutLast,
	type Corners,
} from './corners.ts';
import { nothing, type DrawStep, type DrawTool } from './draw-tool.ts';

/** A line being measured, and the one measured last, which stays until the next. */
type Measuring = Corners & { measured: readonly Position[] | null };

const start: Measuring = { ...noCorners, measured: null };

/** Measures a line; it is no edit of the plan. */
export const measure: DrawTool<Measuring> = {
	id: 'measure',
	start: () => ({ draft: start }),
	step(before, event, { view, caught }) {
		const { draft, corner } = followed(before, event, caught(event, null));
		if (!corner) return { draft };
		const last = draft.set.at(-1);
		if (draft.set.length >= 2 && isNear(view, last!, corner.pixel, SAME_PX)) return finished(draft);
		return withCorner({ ...draft, measured: null }, corner, view);
	},
	cancel: () => ({ draft: start }),
	finish: finished,
	undo: (draft) => withoutLast(draft),
	look: (draft) => ({
		...nothing,
		sketch: draft.set.length > 0 ? { kind: 'line', set: draft.set, shape: withNext(draft) } : null,
		measured: draft.measured,
		snap: draft.next?.snap ?? null,
	}),
};

function finished(draft: Measuring): DrawStep<Measuring> {
	if (draft.set.length === 0) return { draft };
	if (draft.set.length < 2) return { draft, news: { kind: 'too-few' } };
	const size = { km: lengthKm(draft.set), m2: null, radiusKm: null };
	return { draft: { ...start, measured: draft.set }, news: { kind: 'finished', size } };
}
