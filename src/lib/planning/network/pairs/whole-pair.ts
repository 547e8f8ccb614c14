import { distanceKm } from '../../../geo/sphere.ts';
import type { Instance } from '../../instance.ts';
import { fiberPath, floorMs, rttMs } from '../delay/delay.ts';
import type { DrawnRoutes } from './drawn-routes.ts';
import { pairRow } from './pair-columns.ts';
import type { PairTable } from './pair-table.ts';
import { ownLineKm, type OwnLine } from '../routes/own-line.ts';
import { routeConfidence } from '../delay/latency.ts';
import type { PairResult } from './pair-result.ts';

/** Tells one pair whole, when somebody looks at it: what its route is made of beside the round trips of the columns. */
export function wholePair(
	instance: Instance,
	table: PairTable,
	drawn: DrawnRoutes,
): (i: number, j: number) => PairResult {
	const { plan, count, assumed } = instance;
	const { sites } = plan;
	const fiber = fiberPath(assumed);
	const linked = new Set(linkedPairs(instance).map(([i, j]) => pairRow(count, i, j)));
	return (i, j) => {
		const [from, to] = [sites[i]!, sites[j]!];
		const row = pairRow(count, i, j);
		const km = distanceKm(...from.position, ...to.position);
		const own = drawn.get(row);
		const route = own
			? ownRoute(own, km, instance)
			: modelledRoute(table, from.position, to.position, instance);
		return {
			from: from.id,
			to: to.id,
			linked: linked.has(row),
			greatCircleKm: km,
			...route,
			stretch: km > 0 ? route.routeKm / km : null,
			rttFloorMs: floorMs(km, fiber),
		};
	};
}

type RouteFacts = Omit<PairResult, 'from' | 'to' | 'linked' | 'greatCircleKm' | 'stretch' | 'rttFloorMs'>;

function ownRoute(own: OwnLine, straightKm: number, { assumed }: Instance): RouteFacts {
	const fiber = fiberPath(assumed);
	return {
		method: own.method,
		confidence: own.confidence,
		routeKm: own.km,
		modelledKm: 0,
		accessKm: own.tailKm,
		seaKm: 0,
		spans: 0,
		gapKm: own.gapKm,
		rttLowMs: rttMs(ownLineKm('low', own, straightKm, assumed), fiber),
		rttMs: rttMs(own.km, fiber),
		rttHighMs: rttMs(ownLineKm('high', own, straightKm, assumed), fiber),
	};
}

function modelledRoute(
	table: PairTable,
	from: [number, number],
	to: [number, number],
	{ assumed }: Instance,
): RouteFacts {
	const facts = table.pair(from, to);
	return {
		method: facts.method === 'none' ? 'circle' : facts.method,
		confidence: routeConfidence(facts, assumed),
		routeKm: facts.km,
		modelledKm: facts.modelledKm,
		accessKm: facts.tailKm,
		seaKm: facts.seaKm,
		spans: facts.spans,
		gapKm: 0,
		rttLowMs: facts.lowMs,
		rttMs: facts.planningMs,
		rttHighMs: facts.highMs,
	};
}

/** Rows of the sites that links join, the earlier first, in the order of the columns. */
export function linkedPairs({ plan: { sites, links } }: Pick<Instance, 'plan'>): [i: number, j: number][] {
	const rowOf = new Map(sites.map(({ id }, row) => [id, row]));
	const pairs = links.flatMap(({ from, to }): [number, number][] => {
		const [a, b] = [rowOf.get(from), rowOf.get(to)];
		return a === undefined || b === undefined || a === b ? [] : [[Math.min(a, b), Math.max(a, b)]];
	});
	return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
