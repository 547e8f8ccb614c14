import type { Position } from '../../geo/position.ts';
import { linkById, siteById } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';

/** Where the sites of a link are; null = it is not there. */
export function linkEnds(plan: Plan, linkId: string): [from: Position, to: Position] | null {
	const link = linkById(plan, linkId);
	const [from, to] = [link && siteById(plan, link.from), link && siteById(plan, link.to)];
	return from && to ? [from.position, to.position] : null;
}
