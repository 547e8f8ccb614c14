import { multiPolygonArea } from '../../../geo/shapes/polygon-area.ts';
import type { Position } from '../../../geo/position.ts';
import type { ToolId } from '../../scene.ts';
import { CLICK_SLOP_PX, movedPx } from '../../tools/tool.ts';
import { unproject } from '../../view.ts';
import { cornerTool } from './corner-tool.ts';
import { noCorners, withCorner, type Corners } from './corners.ts';
import type { DrawStep, DrawTool } from './draw-tool.ts';
import { sizeOf, type Sketch } from '../sketch.ts';

type Shape = {
	id: ToolId;
	kind: 'rectangle' | 'circle';
	/** The outline as it is seen while it is drawn. */
	outline: (first: Position, second: Position) => Position[];
	polygons: (first: Position, second: Position) => Position[][][];
};

/** `isDragged` = the first corner was pressed, and the second is where it is let go. */
type Draft = Corners & { isDragged?: boolean };

/** A tool that draws an area by two corners, or by middle and edge: with two clicks, or by press and drag. */
export function twoCorners({ id, kind, outline, polygons }: Shape): DrawTool<Draft> {
	const sketch = ({ set: [first], next }: Corners): Sketch | null =>
		first ? { kind, set: [first], shape: outline(first, next?.position ?? first) } : null;
	const finished = (draft: Draft): DrawStep<Draft> => {
		const [first] = draft.set;
		if (!first) return { draft };
		const shapes = draft.next ? polygons(first, draft.next.position) : [];
		if (multiPolygonArea(shapes) === 0) return { draft, news: { kind: 'too-few' } };
		return {
			draft: noCorners,
			effect: { kind: 'draw-area', polygons: shapes },
			news: { kind: 'finished', size: sizeOf({ ...sketch(draft)!, kind: 'polygon' }) },
		};
	};
	const tool = cornerTool<Draft>({
		id,
		start: () => ({ draft: noCorners }),
		click: (draft, corner, _, { view }) =>
			draft.set.length > 0 ? finished(draft) : withCorner(draft, corner, view),
		finish: finished,
		sketch,
	});
	return {
		...tool,
		presses: ({ set, isDragged }) => set.length === 0 || isDragged === true,
		step(draft, event, board) {
			if (draft.isDragged) {
				const next = board.caught(event, null);
				if (event.kind === 'up') return finished({ ...draft, next, pressed: null, isDragged: false });
				return { draft: { ...draft, next } };
			}
			const { pressed } = draft;
			const begins = event.kind === 'move' && pressed !== null && draft.set.length === 0;
			if (!begins || movedPx(pressed, event) < CLICK_SLOP_PX) return tool.step(draft, event, board);
			const first = board.caught({ ...pressed, position: unproject(board.view, pressed) }, null);
			return withCorner({ ...draft, isDragged: true, next: board.caught(event, null) }, first, board.view);
		},
	};
}
