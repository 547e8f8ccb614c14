import type { Atlas } from '../atlas/atlas.ts';
import { fail, ok, problem, type Problem, type Result } from '../base/result.ts';
import { distanceKm } from '../geo/sphere.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { cleanShareOf } from './clean-share.ts';
import type { Instance } from './instance.ts';
import { locate } from './locate.ts';
import { rttMs } from './network/delay.ts';

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
	fillRoundTrips(instance, scenario);
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
	};
}

/** Great circle times path factor is the route (models.md 1.2, no graph yet); each pair once, both halves written. */
function fillRoundTrips(instance: Instance, scenario: Scenario): void {
	const { count, lng, lat } = instance;
	for (let i = 0; i < count; i++) {
		for (let j = i + 1; j < count; j++) {
			const km = distanceKm(lng[i]!, lat[i]!, lng[j]!, lat[j]!);
			const there = i * count + j;
			const back = j * count + i;
			instance.greatCircleKm[there] = instance.greatCircleKm[back] = km;
			instance.rttLowMs[there] = instance.rttLowMs[back] = rttMs(km * scenario.pathFactorLow);
			instance.rttMs[there] = instance.rttMs[back] = rttMs(km * scenario.pathFactor);
			instance.rttHighMs[there] = instance.rttHighMs[back] = rttMs(km * scenario.pathFactorHigh);
		}
	}
}
