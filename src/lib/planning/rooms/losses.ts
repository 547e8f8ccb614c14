import { fail, ok, type Result } from '../../base/result.ts';
import * as z from '../../base/zod.ts';
import type { Instance } from '../instance.ts';
import { orNull } from '../../base/or-null.ts';
import { lossKinds, losses as lossesOf, type Loss } from '../resilience/losses.ts';
import { answerOf, type Room } from '../room.ts';
import { grid } from './grid.ts';

/** What remains when one site or one grid operator's area is lost, or one zone whose sites have no known operator: a single failure. Known MW only. */
export const LossResult = z.object({
	kind: z.enum(lossKinds),
	id: z.string(),
	name: z.string(),
	siteIds: z.array(z.string()),
	/** Sites whose grid is not known: counted as lost with every grid. */
	unknownSiteIds: z.array(z.string()),
	lostItMw: z.number(),
	keptItMw: z.number(),
	keptShare: z.nullable(z.number()),
});
export type LossResult = z.infer<typeof LossResult>;

/** What is kept when one thing fails: each site and each part of the grid that fails as one in turn. */
export const losses: Room<Loss[], { losses: LossResult[] }> = {
	id: 'losses',
	titleKey: 'room_losses',
	needs: ['atlas'],
	after: [grid],
	depth: () => 'quick',
	// eslint-disable-next-line require-yield -- one pass over the rows
	*evaluate(instance): Generator<number, Result<Loss[]>> {
		const rows = answerOf(instance, grid);
		return rows ? ok(lossesOf(instance, rows)) : fail();
	},
	standsFor: () => false,
	whole: (found, instance) => ({ losses: (found ?? []).map((loss) => lossResult(loss, instance)) }),
	site: () => ({}),
	shape: { whole: { losses: z.array(LossResult) }, site: {} },
};

function lossResult(
	{ kind, owner, sites, unknown, lostItMw, keptItMw }: Loss,
	{ plan, world }: Instance,
): LossResult {
	const { zones, operators } = world.atlas;
	const { id, name } =
		kind === 'site'
			? plan.sites[owner]!
			: kind === 'zone'
				? { id: zones.id[owner]!, name: zones.name[owner]! }
				: { id: operators.id[owner]!, name: operators.name[owner]! };
	return {
		kind,
		id,
		name,
		siteIds: sites.map((row) => plan.sites[row]!.id),
		unknownSiteIds: unknown.map((row) => plan.sites[row]!.id),
		lostItMw,
		keptItMw,
		keptShare: orNull(keptItMw / (lostItMw + keptItMw)),
	};
}
