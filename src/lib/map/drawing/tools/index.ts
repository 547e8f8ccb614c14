import { drawCircle } from './draw-circle.ts';
import { drawPolygon } from './draw-polygon.ts';
import { drawRectangle } from './draw-rectangle.ts';
import { drawRoute } from './draw-route.ts';
import { editShape } from './edit-shape.ts';
import { measure } from './measure.ts';
import { inHand, type DrawHand, type DrawHost } from './draw-hand.ts';

const hands = {
	'draw-polygon': (host: DrawHost) => inHand(drawPolygon, host),
	'draw-rectangle': (host: DrawHost) => inHand(drawRectangle, host),
	'draw-circle': (host: DrawHost) => inHand(drawCircle, host),
	'draw-route': (host: DrawHost) => inHand(drawRoute, host),
	'edit-shape': (host: DrawHost) => inHand(editShape, host),
	measure: (host: DrawHost) => inHand(measure, host),
};

/** Tools that draw on the board. */
export type DeskToolId = keyof typeof hands;

/** Takes a drawing tool into the hand, with a new draft. */
export function takeDrawTool(id: DeskToolId, host: DrawHost): DrawHand {
	return hands[id](host);
}
