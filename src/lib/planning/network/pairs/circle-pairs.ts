import { distanceKm } from '../../../geo/sphere.ts';
import { fromAssumed, type Assumed } from '../../assumptions/assumed.ts';
import { fiberPath, rttMs } from '../delay/delay.ts';
import { routeConfidence } from '../delay/latency.ts';
import { routeConfidences, routeMethods } from '../routes/route-method.ts';
import { tableOf, type PairRows } from './pair-table.ts';

/** The table of straight lines under some assumptions. */
export const circlePairs = fromAssumed((assumed) => tableOf(circleRows(assumed)));

/** Pairs as great circles times the path factors: where no fiber map is there, or none leads. */
export function circleRows(assumed: Assumed): PairRows {
	const fiber = fiberPath(assumed);
	const { value, low, high } = assumed['path-factor'];
	return {
		isReady: () => true,
		from:
			(_, [lng, lat]) =>
			(__, [otherLng, otherLat]) => {
				const straightKm = distanceKm(lng, lat, otherLng, otherLat);
				return {
					method: 'none',
					km: straightKm * value,
					straightKm,
					seaKm: 0,
					modelledKm: 0,
					tailKm: 0,
					spans: 0,
					lowMs: rttMs(straightKm * low, fiber),
					planningMs: rttMs(straightKm * value, fiber),
					highMs: rttMs(straightKm * high, fiber),
				};
			},
		write: pairWriter(assumed),
	};
}

const CIRCLE = routeMethods.indexOf('circle');

/** Writes a pair's columns. */
export function pairWriter(assumed: Assumed): PairRows['write'] {
	return (columns, at, facts) => {
		const { method } = facts;
		columns.method[at] = method === 'none' ? CIRCLE : routeMethods.indexOf(method);
		columns.confidence[at] = routeConfidences.indexOf(routeConfidence(facts, assumed));
		columns.rttLowMs[at] = facts.lowMs;
		columns.rttMs[at] = facts.planningMs;
		columns.rttHighMs[at] = facts.highMs;
	};
}
