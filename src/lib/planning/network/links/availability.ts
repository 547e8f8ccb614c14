import { HOURS_PER_YEAR } from '../../../base/units.ts';
import { defaults, fromAssumed } from '../../assumptions/assumed.ts';
import type { Network } from '../graph/network.ts';
import type { Route } from '../routes/routes.ts';

/** How often fiber is cut, how long mending takes, and what takes two routes at once (Net2Plan's defaults; the common cause an assumption). */
export type CutModel = { cutsPer1000KmYear: number; repairHours: number; commonCause: number };

/** The cut model under some assumptions. */
export const cutModelOf = fromAssumed((assumed): CutModel => ({
	cutsPer1000KmYear: assumed['fiber-cuts'].value,
	repairHours: assumed['cut-repair'].value,
	commonCause: assumed['common-cause'].value,
}));

/** The register's own cut model. */
export const cutModel = cutModelOf(defaults);

/** Cuts a route meets in a year. */
export function cutsPerYear(km: number, { cutsPer1000KmYear }: CutModel = cutModel): number {
	return (km / 1000) * cutsPer1000KmYear;
}

/** Share of time a route is cut: U = rate x repair / (8760 + rate x repair). */
export function unavailability(km: number, model: CutModel = cutModel): number {
	const downHours = cutsPerYear(km, model) * model.repairHours;
	return downHours / (HOURS_PER_YEAR + downHours);
}

/** Share of time that two disjoint routes are both cut: U1 U2, and a common cause (storm, quake, works) as a share of the better one. */
export function pairUnavailability(
	firstKm: number,
	secondKm: number,
	model: CutModel = cutModel,
): { independent: number; withCommonCause: number } {
	const [a, b] = [unavailability(firstKm, model), unavailability(secondKm, model)];
	const independent = a * b;
	return { independent, withCommonCause: independent + model.commonCause * Math.min(a, b) };
}

/** Km of spans that two routes share: one cut there takes both. */
export function sharedKm({ fiber }: Network, a: Pick<Route, 'edges'>, b: Pick<Route, 'edges'>): number {
	const first = new Set(a.edges);
	return [...new Set(b.edges)].reduce((sum, edge) => sum + (first.has(edge) ? fiber.lengthKm[edge]! : 0), 0);
}
