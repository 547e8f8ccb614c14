import { FIBER_KM_PER_MS, GROUP_INDEX } from '../base/units.ts';
import type { Format } from './criterion.ts';
import type { Explanation } from './explain.ts';
import { cloudModel } from './network/cloud-constants.ts';
import type { UserReach } from './user-reach.ts';

const FITTED = 'Fitted on half of the Azure July 2026 and Skyplane April 2022 pairs beyond 200 km';
const GLASS = `Corning SMF-28, n = ${GROUP_INDEX}`;

/** How the round trip from a site to a cloud region comes about. */
export function explainRegionTrip(region: UserReach['regions'][number], format: Format): Explanation {
	const { km, seaKm, borders, trip } = region;
	const { startMs, nearMs, nearKm, seaFactor, landFactor, borderMs, low, high, busyMs } = cloudModel;
	const landKm = km - seaKm;
	const glass = `2 / ${format(FIBER_KM_PER_MS, 2)} km/ms × (${format(landFactor, 3)} × ${format(landKm, 0)} km + ${format(seaFactor, 3)} × ${format(seaKm, 0)} km)`;
	const planned = `${format(startMs, 2)} ms + ${format(nearMs, 2)} ms × (1 − e^(−${format(km, 0)} / ${format(nearKm, 0)})) + ${glass} + ${format(borders, 0)} × ${format(borderMs, 2)} ms = ${format(trip.planningMs, 2)} ms`;
	const step = (
		labelKey: Explanation['steps'][number]['labelKey'],
		expression: string,
		value: number,
		source: string,
	) => ({
		labelKey,
		expression,
		value,
		unit: 'ms',
		source,
	});
	return {
		steps: [
			{
				labelKey: 'reach_step_route',
				expression: `${format(landKm, 0)} + ${format(seaKm, 0)} = ${format(km, 0)} km`,
				value: km,
				unit: 'km',
				source: '',
			},
			step('reach_step_trip', planned, trip.planningMs, FITTED),
			step(
				'reach_step_low',
				`${format(trip.planningMs, 2)} × ${format(low, 3)} = ${format(trip.planningMs * low, 2)} ms`,
				trip.lowMs,
				FITTED,
			),
			step(
				'reach_step_high',
				`${format(trip.planningMs, 2)} × ${format(high, 3)} + ${format(busyMs, 0)} ms = ${format(trip.highMs, 2)} ms`,
				trip.highMs,
				FITTED,
			),
			step(
				'reach_step_floor',
				`2 × ${format(region.straightKm, 0)} km / ${format(FIBER_KM_PER_MS, 2)} km/ms = ${format(trip.floorMs, 2)} ms`,
				trip.floorMs,
				GLASS,
			),
		],
	};
}

/** What the share of the world's people counts. */
export function explainPeople(share: number, withinMs: number, source: string, format: Format): Explanation {
	return {
		steps: [
			{
				labelKey: 'reach_step_people',
				expression: `P(RTT ≤ ${withinMs} ms) / P = ${format(share * 100, 1)} %`,
				value: share,
				unit: '',
				source,
			},
		],
	};
}
