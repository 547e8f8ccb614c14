import { multiPolygonArea } from '../../../geo/shapes/polygon-area.ts';
import type { Position } from '../../../geo/position.ts';
import type { ToolId } from '../../scene.ts';
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

/** A tool that draws an area by two corners, or by middle and edge. */
export function twoCorners({ id, kind, outline, polygons }: Shape): DrawTool<Corners> {
	const sketch = ({ set: [first], next }: Corners): Sketch | null =>
		first ? { kind, set: [first], shape: outline(first, next?.position ?? first) } : null;
	const finished = (draft: Corners): DrawStep<Corners> => {
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
	return cornerTool<Corners>({
		id,
		start: () => ({ draft: noCorners }),
		click: (draft, corner, _, { view }) =>
			draft.set.length > 0 ? finished(draft) : withCorner(draft, corner, view),
		finish: finished,
		sketch,
	});
}
