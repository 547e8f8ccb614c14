import type { Operators } from '../../atlas/artifacts/operators.ts';
import type { Zones } from '../../atlas/artifacts/zones.ts';
import { problem, type Problem } from '../../base/result.ts';
import * as z from '../../base/zod.ts';
import type { Located } from './locate.ts';
import { BORDER_KM, ZONE_BORDER_KM } from './near-border.ts';
import { shareGround } from './share-ground.ts';

/** What is not sure of a zone and an operator that a position gives, or a person chose. */
export const gridDoubtShape = {
	/** Another zone the position could lie in, as near its border as the border may be wrong. */
	zoneCouldBe: z.nullable(z.object({ id: z.string(), name: z.string(), withinKm: z.number() })),
	/** Who else claims the ground, as the zones name it; null = nobody. */
	zoneClaimedBy: z.nullable(z.string()),
	/** Zone and operator have no ground in common. */
	operatorElsewhere: z.boolean(),
};
/** What is not sure of a zone and an operator. */
export type GridDoubt = {
	zoneCouldBe: { id: string; name: string; withinKm: number } | null;
	zoneClaimedBy: string | null;
	operatorElsewhere: boolean;
};

/** The doubts about a grid: zone and operator by row, -1 = none; a zone that a person chose is not doubted for the position's sake. */
export function gridDoubts(
	{ zones, operators }: { zones: Zones; operators: Operators },
	{ zone, operator, nearZone, border }: Located,
	isChosen: { zone: boolean; operator: boolean },
): GridDoubt {
	const claim = zones.borders.claimedBy[border] ?? '';
	const isAbroad = nearZone >= 0 && zones.country[nearZone] !== zones.country[zone];
	const isForeign = zone >= 0 && operator >= 0 && (isChosen.zone || isChosen.operator);
	return {
		zoneCouldBe:
			isChosen.zone || nearZone < 0
				? null
				: {
						id: zones.id[nearZone]!,
						name: zones.name[nearZone]!,
						withinKm: isAbroad ? BORDER_KM : ZONE_BORDER_KM,
					},
		zoneClaimedBy: isChosen.zone || claim === '' ? null : (zones.name[zones.id.indexOf(claim)] ?? claim),
		operatorElsewhere: isForeign && !shareGround(zones, operators, zone, operator),
	};
}

/** The doubts as sentences to say beside the zone. */
export function doubtSentences(
	doubt: GridDoubt,
	zone: { name: string } | null,
	operator: { name: string } | null,
): Problem[] {
	const { zoneCouldBe, zoneClaimedBy, operatorElsewhere } = doubt;
	const said: Problem[] = [];
	const name = zone?.name ?? '';
	if (zoneClaimedBy !== null)
		said.push(problem('zone', 'grid_disputed', { zone: name, claimed: zoneClaimedBy }));
	if (zoneCouldBe)
		said.push(
			problem('zone', 'grid_near_border', {
				km: zoneCouldBe.withinKm,
				name: zoneCouldBe.name,
				id: zoneCouldBe.id,
			}),
		);
	if (operatorElsewhere)
		said.push(problem('operator', 'grid_operator_elsewhere', { zone: name, operator: operator?.name ?? '' }));
	return said;
}
