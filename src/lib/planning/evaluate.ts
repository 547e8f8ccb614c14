import type { Atlas } from '../atlas/atlas.ts';
import { ok, type Result } from '../base/result.ts';
import { FIBER_KM_PER_MS } from '../base/units.ts';
import type { Plan, Site } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { criteria } from './criteria/index.ts';
import type { Evaluation, LossResult, PairResult, SiteResult } from './evaluation.ts';
import type { Instance } from './instance.ts';
import { judge, orNull } from './judge.ts';
import { prepare } from './prepare.ts';
import { knownItMw, losses, type Loss } from './resilience/losses.ts';
import { routeConfidences, routeMethods } from './route-method.ts';
import { weightedMean } from './weighted-mean.ts';

/** What follows from an atlas, a plan and a scenario. 200 sites take a few milliseconds, so it is recomputed at every change. Round trips are those of private routes; a cloud's stand elsewhere. */
export function evaluate(atlas: Atlas, plan: Plan, scenario: Scenario): Result<Evaluation> {
	const prepared = prepare(atlas, plan, scenario);
	if (!prepared.ok) return prepared;
	const instance = prepared.value;
	const { count, itMw, pue } = instance;
	const facilityMw = (row: number) => itMw[row]! * pue[row]!;
	const sites = plan.sites.map((site, row) => siteResult(atlas, instance, site, row));
	const counted = sites.filter((site) => site.facilityMw !== null && site.intensityGPerKwh !== null);
	const known = new Set<string>(criteria.map(({ id }) => id));
	return ok({
		format: 'loadstar-evaluation',
		version: 1,
		plan: plan.name,
		scenario: scenario.name,
		atlasEdition: atlas.edition,
		pathFactor: scenario.pathFactor,
		pathFactorLow: scenario.pathFactorLow,
		pathFactorHigh: scenario.pathFactorHigh,
		totalItMw: knownItMw(instance),
		totalFacilityMw: sites.reduce((sum, site) => sum + (site.facilityMw ?? 0), 0),
		unknownMwSites: sites.filter((site) => site.itMw === null).length,
		intensityGPerKwh: orNull(weightedMean(count, facilityMw, instance.intensityGPerKwh)),
		cleanShare: orNull(weightedMean(count, facilityMw, instance.cleanShare)),
		intensityBases: [...new Set(counted.map((site) => site.intensityBasis!))].sort(),
		sites,
		pairs: pairResults(instance, plan),
		losses: losses(instance).map((loss) => lossResult(atlas, plan, loss)),
		...judge(instance, plan, criteria),
		unknownJudgements: Object.keys(plan.judgements).filter((id) => !known.has(id)),
	});
}

function siteResult(
	{ zones, operators, mix }: Atlas,
	instance: Instance,
	site: Site,
	row: number,
): SiteResult {
	const zone = instance.zone[row]!;
	const operator = instance.operator[row]!;
	const intensity = orNull(instance.intensityGPerKwh[row]!);
	const clean = orNull(instance.cleanShare[row]!);
	return {
		id: site.id,
		name: site.name,
		lng: site.position[0],
		lat: site.position[1],
		itMw: site.itMw,
		pue: site.pue,
		facilityMw: site.itMw === null ? null : site.itMw * site.pue,
		year: site.year,
		zone:
			zone < 0
				? null
				: {
						id: zones.id[zone]!,
						name: zones.name[zone]!,
						overridden: site.zone !== null,
						kind: zones.kind[zone]!,
						country: zones.country[zone]!,
					},
		operator:
			operator < 0
				? null
				: {
						id: operators.id[operator]!,
						name: operators.name[operator]!,
						overridden: site.operator !== null,
					},
		intensityGPerKwh: intensity,
		intensityYear: intensity === null ? null : mix.intensityYear[zone]!,
		intensityBasis: intensity === null ? null : mix.intensityBasis[zone]!,
		intensitySource: intensity === null ? null : mix.intensitySource[zone]!,
		cleanShare: clean,
		mixYear: clean === null ? null : mix.mixYear[zone]!,
		mixSource: clean === null ? null : mix.mixSource[zone]!,
	};
}

function pairResults(instance: Instance, { sites, links }: Plan): PairResult[] {
	const { count, pairs: route } = instance;
	const rowOf = new Map(sites.map(({ id }, row) => [id, row]));
	const linked = new Uint8Array(count * count);
	for (const { from, to } of links) {
		const [a, b] = [rowOf.get(from), rowOf.get(to)];
		if (a !== undefined && b !== undefined) linked[a * count + b] = linked[b * count + a] = 1;
	}
	const pairs: PairResult[] = [];
	for (let i = 0; i < count; i++) {
		for (let j = i + 1; j < count; j++) {
			const at = i * count + j;
			const km = instance.greatCircleKm[at]!;
			pairs.push({
				from: sites[i]!.id,
				to: sites[j]!.id,
				linked: linked[at] === 1,
				greatCircleKm: km,
				method: routeMethods[route.method[at]!]!,
				confidence: routeConfidences[route.confidence[at]!]!,
				routeKm: route.routeKm[at]!,
				stretch: km > 0 ? route.routeKm[at]! / km : null,
				modelledKm: route.modelledKm[at]!,
				accessKm: route.accessKm[at]!,
				seaKm: route.seaKm[at]!,
				spans: route.spans[at]!,
				gapKm: route.gapKm[at]!,
				rttFloorMs: (2 * km) / FIBER_KM_PER_MS,
				rttLowMs: instance.rttLowMs[at]!,
				rttMs: instance.rttMs[at]!,
				rttHighMs: instance.rttHighMs[at]!,
			});
		}
	}
	return pairs;
}

function lossResult(atlas: Atlas, plan: Plan, { kind, owner, sites, lostItMw, keptItMw }: Loss): LossResult {
	const { id, name } =
		kind === 'site'
			? plan.sites[owner]!
			: kind === 'zone'
				? { id: atlas.zones.id[owner]!, name: atlas.zones.name[owner]! }
				: { id: atlas.operators.id[owner]!, name: atlas.operators.name[owner]! };
	return {
		kind,
		id,
		name,
		siteIds: sites.map((row) => plan.sites[row]!.id),
		lostItMw,
		keptItMw,
		keptShare: orNull(keptItMw / (lostItMw + keptItMw)),
	};
}
