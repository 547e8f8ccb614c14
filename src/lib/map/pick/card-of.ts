import type { LoadedParts, PartId } from '../../atlas/parts.ts';
import type { Card, CardPen } from '../../state/card.ts';
import type { LayerHit } from '../events.ts';
import { layerList } from '../layers/index.ts';

/** What the card says of what is under the pointer: the topmost layer that has something to say. Null = nothing. */
export function cardOf(under: readonly LayerHit[], parts: LoadedParts, pen: CardPen): Card | null {
	for (const { layer, row } of under) {
		const card = layerList.find(({ id }) => id === layer)?.rows?.card(row, parts, pen);
		if (card) return card;
	}
	return null;
}

/** Of what lies under a point, what a click is meant for: what the eye sees, not the ground below it. */
export function clickedOf(under: readonly LayerHit[]): readonly LayerHit[] {
	return under.filter(({ layer }) => !layerList.find(({ id }) => id === layer)?.rows?.ground);
}

/** Artifact that the card of these rows is written from; null = none. */
export function artifactOf(under: readonly LayerHit[]): string | null {
	return layerList.find(({ id }) => id === under[0]?.layer)?.artifact ?? null;
}

/** Parts that cards of these rows need besides those that the layers do. */
export function cardNeeds(under: readonly LayerHit[]): readonly PartId[] {
	return under.flatMap(({ layer }) => layerList.find(({ id }) => id === layer)?.rows?.cardNeeds ?? []);
}
