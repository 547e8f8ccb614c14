import type { Assumed } from '../assumptions/assumed.ts';
import type { AssumptionId } from '../assumptions/index.ts';
import { cloudModelOf } from '../network/cloud/cloud-constants.ts';
import { fiberPath, kmPerMs } from '../network/delay/delay.ts';
import type { UserReach } from '../network/cloud/user-reach.ts';
import { step, type Explanation, type Format, type Grounds } from './explanation.ts';
import { known, product, quotient, sum, symbolic, type Term } from './term.ts';

const fitted: readonly AssumptionId[] = [
	'cloud-start',
	'cloud-near',
	'cloud-near-km',
	'cloud-sea',
	'cloud-land',
	'cloud-border',
];
const FITTED: Grounds = { sources: ['azure-2026', 'skyplane-2022'], assumptions: fitted };
const BAND: Grounds = {
	sources: ['azure-2026', 'skyplane-2022'],
	assumptions: ['cloud-low', 'cloud-high', 'cloud-busy'],
};
const GLASS: Grounds = { sources: ['corning-smf28'], assumptions: ['group-index'] };

/** How the round trip from a site to a cloud region comes about. */
export function explainRegionTrip(
	region: UserReach['regions'][number],
	assumed: Assumed,
	format: Format,
): Explanation {
	const { km, seaKm, borders, trip, straightKm } = region;
	const { startMs, nearMs, nearKm, seaFactor, landFactor, borderMs, low, high, busyMs } =
		cloudModelOf(assumed);
	const glass = known(kmPerMs(fiberPath(assumed)), 2, 'km/ms');
	const whole = (value: number, unit = 'km') => known(value, 0, unit);
	const ms = (value: number, digits = 2) => known(value, digits, 'ms');
	const inMs = (
		labelKey: 'reach_step_trip' | 'reach_step_low' | 'reach_step_high' | 'reach_step_floor',
		term: Term,
		value: number,
		grounds: Grounds,
	) => step(labelKey, { ...term, value }, { digits: 2, unit: 'ms', format, grounds });
	const near = symbolic(
		1 - Math.exp(-km / nearKm),
		() => `(1 − e^(−${format(km, 0)} / ${format(nearKm, 0)}))`,
	);
	const planned = sum([
		ms(startMs),
		product(ms(nearMs), near),
		product(
			quotient(known(2, 0), glass),
			sum([product(known(landFactor, 3), whole(km - seaKm)), product(known(seaFactor, 3), whole(seaKm))]),
		),
		product(whole(borders, ''), ms(borderMs)),
	]);
	const route = sum([known(km - seaKm, 0), known(seaKm, 0)]);
	return {
		steps: [
			step('reach_step_route', { ...route, value: km }, { digits: 0, unit: 'km', format }),
			inMs('reach_step_trip', planned, trip.planningMs, FITTED),
			inMs('reach_step_low', product(known(trip.planningMs, 2), known(low, 3)), trip.lowMs, BAND),
			inMs(
				'reach_step_high',
				sum([product(known(trip.planningMs, 2), known(high, 3)), ms(busyMs, 0)]),
				trip.highMs,
				BAND,
			),
			inMs('reach_step_floor', quotient(product(known(2, 0), whole(straightKm)), glass), trip.floorMs, GLASS),
		],
	};
}

/** What the share of the world's people counts. */
export function explainPeople(
	share: number,
	withinMs: number,
	data: readonly string[],
	format: Format,
): Explanation {
	const percent = symbolic(share * 100, `P(RTT ≤ ${withinMs} ms) / P`);
	const line = step('reach_step_people', percent, { digits: 1, unit: '%', format, grounds: { data } });
	return { steps: [{ ...line, value: share, unit: '' }] };
}
