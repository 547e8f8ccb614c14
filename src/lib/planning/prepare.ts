import type { Atlas } from '../atlas/atlas.ts';
import { fail, ok, problem, type Problem, type Result } from '../base/result.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { cleanShareOf } from './clean-share.ts';
import type { Instance } from './instance.ts';
import { locate } from './locate.ts';
import { fillRoundTrips } from './round-trips.ts';

/** Lays atlas and plan out as flat arrays. Fails only where the plan names a zone or operator that this atlas does not have. */
export function prepare(atlas: Atlas, plan: Plan, scenario: Scenario): Result<Instance> {
	const count = plan.sites.length;
	const instance = emptyInstance(count);
	const problems: Problem[] = [];
	plan.sites.forEach((site, i) => {
		const [lng, lat] = site.position;
		instance.lng[i] = lng;
		instance.lat[i] = lat;
		instance.itMw[i] = site.itMw ?? NaN;
		instance.pue[i] = site.pue;
		const found = locate(atlas, lng, lat);
		const zone = site.zone === null ? found.zone : atlas.zones.id.indexOf(site.zone);
		const operator = site.operator === null ? found.operator : atlas.operators.id.indexOf(site.operator);
		if (site.zone !== null && zone < 0) {
			problems.push(problem(`sites.${i}.zone`, 'plan_zone_unknown', { name: site.name, id: site.zone }));
		}
		if (site.operator !== null && operator < 0) {
			const values = { name: site.name, id: site.operator };
			problems.push(problem(`sites.${i}.operator`, 'plan_operator_unknown', values));
		}
		instance.zone[i] = zone;
		instance.operator[i] = operator;
		instance.intensityGPerKwh[i] = zone < 0 ? NaN : atlas.mix.intensityGPerKwh[zone]!;
		instance.cleanShare[i] = cleanShareOf(atlas.mix, zone);
	});
	if (problems.length > 0) return fail(...problems);
	fillRoundTrips(instance, plan, scenario, atlas.routesOf ?? null);
	return ok(instance);
}

function emptyInstance(count: number): Instance {
	const column = () => new Float64Array(count);
	const matrix = () => new Float64Array(count * count);
	return {
		count,
		lng: column(),
		lat: column(),
		itMw: column(),
		pue: column(),
		zone: new Int32Array(count),
		operator: new Int32Array(count),
		intensityGPerKwh: column(),
		cleanShare: column(),
		greatCircleKm: matrix(),
		rttLowMs: matrix(),
		rttMs: matrix(),
		rttHighMs: matrix(),
		pairs: {
			method: new Uint8Array(count * count),
			confidence: new Uint8Array(count * count),
			routeKm: matrix(),
			modelledKm: matrix(),
			accessKm: matrix(),
			seaKm: matrix(),
			spans: matrix(),
			gapKm: matrix(),
		},
	};
}
