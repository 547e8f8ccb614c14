import type { Position } from '../../geo/position.ts';
import { polygonArea } from '../../geo/shapes/polygon-area.ts';
import { lengthKm } from '../../geo/polyline.ts';
import { distanceKm } from '../../geo/sphere.ts';

export type DrawKind = 'polygon' | 'rectangle' | 'circle' | 'line';

/** What is on the drawing board. */
export type Sketch = {
	kind: DrawKind;
	/** Corners that are set; of a rectangle and a circle the first only. */
	set: readonly Position[];
	/** The whole shape as it would be if finished here; rings are closed. */
	shape: readonly Position[];
};

/** Its size: `km` is the length of a line, the way around a shape, and `radiusKm` of a circle. Null = none yet. */
export type SketchSize = { km: number; m2: number | null; radiusKm: number | null };

export function sizeOf({ kind, set, shape }: Sketch): SketchSize {
	// With one corner set the ring runs there and back.
	const km = lengthKm(kind === 'polygon' && set.length < 2 ? shape.slice(0, 2) : shape);
	if (kind === 'line' || shape.length < 4) return { km, m2: null, radiusKm: null };
	const [center, edge] = [set[0], shape[0]];
	const radiusKm =
		kind === 'circle' && center && edge ? distanceKm(center[0], center[1], edge[0], edge[1]) : null;
	return { km, m2: polygonArea([shape]), radiusKm };
}

/** Whether the shape can be taken as it is. */
export function isWhole({ kind, set, shape }: Sketch): boolean {
	if (kind === 'line') return set.length >= 2;
	if (kind === 'polygon') return set.length >= 3;
	return shape.length >= 4 && polygonArea([shape]) > 0;
}
