import type { RoutesOf } from '../atlas/atlas.ts';
import { distanceKm } from '../geo/sphere.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { Instance } from './instance.ts';
import { rttMs } from './network/delay.ts';
import { routeConfidences, routeMethods } from './route-method.ts';
import { surveyed, surveyedKm } from './surveyed.ts';

const CIRCLE = routeMethods.indexOf('circle');
const SURVEYED = routeMethods.indexOf('surveyed');
const HIGH = routeConfidences.indexOf('high');
const NONE = routeConfidences.indexOf('none');

/**
 * Routes and round trips of all pairs, both halves written. A link's own line comes first, then the fiber map, and where
 * neither is, the great circle times the scenario's path factors (models.md 1.2).
 */
export function fillRoundTrips(
	instance: Instance,
	{ sites, links }: Plan,
	scenario: Scenario,
	routesOf: RoutesOf | null,
): void {
	const { count, lng, lat, pairs } = instance;
	const routes = routesOf && count > 1 ? routesOf(sites.map(({ position }) => position)) : null;
	for (let i = 0; i < count; i++) {
		for (let j = i + 1; j < count; j++) {
			const at = i * count + j;
			const km = distanceKm(lng[i]!, lat[i]!, lng[j]!, lat[j]!);
			instance.greatCircleKm[at] = km;
			if (routes && routes.method[at] !== CIRCLE) {
				pairs.method[at] = routes.method[at]!;
				pairs.confidence[at] = routes.confidence[at]!;
				pairs.routeKm[at] = routes.km[at]!;
				pairs.modelledKm[at] = routes.modelledKm[at]!;
				pairs.accessKm[at] = routes.tailKm[at]!;
				pairs.seaKm[at] = routes.seaKm[at]!;
				pairs.spans[at] = routes.spans[at]!;
				instance.rttLowMs[at] = routes.rttLowMs[at]!;
				instance.rttMs[at] = routes.rttMs[at]!;
				instance.rttHighMs[at] = routes.rttHighMs[at]!;
			} else {
				pairs.method[at] = CIRCLE;
				pairs.confidence[at] = NONE;
				pairs.routeKm[at] = km * scenario.pathFactor;
				instance.rttLowMs[at] = rttMs(km * scenario.pathFactorLow);
				instance.rttMs[at] = rttMs(km * scenario.pathFactor);
				instance.rttHighMs[at] = rttMs(km * scenario.pathFactorHigh);
			}
		}
	}
	fillSurveyed(instance, sites, links);
	for (let i = 0; i < count; i++) {
		for (let j = i + 1; j < count; j++) {
			const [there, back] = [i * count + j, j * count + i];
			instance.greatCircleKm[back] = instance.greatCircleKm[there]!;
			instance.rttLowMs[back] = instance.rttLowMs[there]!;
			instance.rttMs[back] = instance.rttMs[there]!;
			instance.rttHighMs[back] = instance.rttHighMs[there]!;
		}
	}
}

/** A link's own line replaces the model for its pair; of two lines for one pair the shorter. */
function fillSurveyed(instance: Instance, sites: Plan['sites'], links: Plan['links']): void {
	const { count, pairs } = instance;
	const drawn = links.filter(({ route }) => route !== null);
	if (drawn.length === 0) return;
	const rowOf = new Map(sites.map(({ id }, row) => [id, row]));
	for (const link of drawn) {
		const [a, b] = [rowOf.get(link.from), rowOf.get(link.to)];
		if (a === undefined || b === undefined || a === b) continue;
		const own = surveyed(link, sites[a]!.position, sites[b]!.position);
		const at = Math.min(a, b) * count + Math.max(a, b);
		if (!own || (pairs.method[at] === SURVEYED && pairs.routeKm[at]! <= own.km)) continue;
		pairs.method[at] = SURVEYED;
		pairs.confidence[at] = HIGH;
		pairs.routeKm[at] = own.km;
		pairs.modelledKm[at] = pairs.seaKm[at] = pairs.spans[at] = 0;
		pairs.accessKm[at] = own.tailKm;
		pairs.gapKm[at] = own.gapKm;
		const straightKm = instance.greatCircleKm[at]!;
		instance.rttLowMs[at] = rttMs(surveyedKm('low', own, straightKm));
		instance.rttMs[at] = rttMs(own.km);
		instance.rttHighMs[at] = rttMs(surveyedKm('high', own, straightKm));
	}
}
