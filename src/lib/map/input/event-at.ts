import type { LinkLine } from '../ink/shapes/lines.ts';
import { onScreen, type SiteMark } from '../ink/shapes/marks.ts';
import { thingAt } from '../pick/hit-at.ts';
import type { Scene, Thing } from '../scene.ts';
import type { PointerToolEvent } from '../tools/tool.ts';
import { unproject, type Pixel, type View } from '../view.ts';

const MOUSE_SLOP_PX = 3;
const FINGER_SLOP_PX = 14;

/** The plan as it stands on the screen. */
export type Drawn = {
	scene: Scene;
	view: View;
	marks: readonly SiteMark[];
	lines: readonly LinkLine[];
};

/** What the pointer did, as a tool sees it: with the thing of the plan that it met. `wide` = a finger, which covers more than a mouse. */
export function eventAt(
	{ scene, view, marks, lines }: Drawn,
	kind: PointerToolEvent['kind'],
	pixel: Pixel,
	wide: boolean,
): PointerToolEvent {
	const position = unproject(view, pixel);
	const slopPx = wide ? FINGER_SLOP_PX : MOUSE_SLOP_PX;
	const thing = thingAt({ scene, view, position, ...pixel, marks, lines, slopPx });
	const idOf = (kind: Thing['kind']) => (thing?.kind === kind ? thing.id : null);
	const siteId = idOf('site');
	const mark = marks.find(({ site }) => site.id === siteId);
	const disc = mark ? unproject(view, onScreen(view, mark.disc)) : null;
	return { kind, ...pixel, position, siteId, disc, linkId: idOf('link'), areaId: idOf('area') };
}
