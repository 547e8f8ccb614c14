import { lengthKm } from '../../../geo/polyline.ts';
import type { Position } from '../../../geo/position.ts';
import { linkById } from '../../../plan/lookup.ts';
import type { Scene } from '../../scene.ts';
import { cornerTool } from './corner-tool.ts';
import { isNear, lineSketch, noCorners, SAME_PX, withCorner, type Corners } from './corners.ts';
import type { Board, DrawStep } from './draw-tool.ts';
import { linkEnds } from '../link-ends.ts';
import { tiedRoute } from '../pieces.ts';

/** A route in the making; null = its link is still to be chosen. The first corner is the site it leaves. */
type Routing = Corners & { linkId: string | null };

/** The way of a link, from its site to its site. */
export const drawRoute = cornerTool<Routing>({
	id: 'draw-route',
	start: (board) => begun(chosenLink(board.scene), board),
	exceptId: ({ linkId }) => linkId,
	click(draft, corner, event, board) {
		const { set, linkId } = draft;
		if (linkId === null) {
			if (event.linkId === null) return { draft, news: { kind: 'choose-link' } };
			return { draft, effect: { kind: 'choose-link', linkId: event.linkId } };
		}
		const arrived = corner.snap?.siteId === linkById(board.scene.plan, linkId)?.to;
		if (corner.snap?.siteId && arrived) return finished(draft, [...set, corner.position], board);
		const again = set.length >= 2 && isNear(board.view, set.at(-1)!, corner.pixel, SAME_PX);
		return again ? finished(draft, set, board) : withCorner(draft, corner, board.view);
	},
	cancel: ({ linkId }, board) => begun(linkId, board),
	follow(draft, board) {
		const linkId = chosenLink(board.scene);
		return draft.set.length > 0 || linkId === draft.linkId ? { draft } : begun(linkId, board);
	},
	finish(draft, board) {
		if (draft.set.length === 0) return { draft };
		if (draft.set.length < 2) return { draft, news: { kind: 'too-few' } };
		return finished(draft, draft.set, board);
	},
	least: 1,
	sketch: lineSketch,
});

function chosenLink({ selection }: Scene): string | null {
	return selection?.kind === 'link' ? selection.id : null;
}

function begun(linkId: string | null, { scene }: Board): DrawStep<Routing> {
	const ends = linkId === null ? null : linkEnds(scene.plan, linkId);
	if (!ends) return { draft: { ...noCorners, linkId: null }, news: { kind: 'choose-link' } };
	return { draft: { ...noCorners, set: [ends[0]], linkId } };
}

function finished({ linkId }: Routing, line: readonly Position[], board: Board): DrawStep<Routing> {
	const ends = linkId === null ? null : linkEnds(board.scene.plan, linkId);
	const positions = ends && tiedRoute(line, ...ends);
	if (linkId === null || !positions) return { ...begun(linkId, board), news: { kind: 'no-corner' } };
	return {
		draft: { ...noCorners, linkId: null },
		effect: { kind: 'draw-route', linkId, positions },
		news: { kind: 'finished', size: { km: lengthKm(positions), m2: null, radiusKm: null } },
	};
}
