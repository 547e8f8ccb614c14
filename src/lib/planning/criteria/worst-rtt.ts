import type { Criterion } from '../criterion.ts';
import { routeExpression } from '../network/route-expression.ts';
import { rttExpression } from '../network/rtt-expression.ts';

/** Slowest round trip between two sites. A plan of one site has none to wait for: 0 ms. */
export const worstRtt = {
	id: 'worst-rtt',
	titleKey: 'criterion_worst_rtt_title',
	aboutKey: 'criterion_worst_rtt_about',
	formulaKey: 'formula_worst_rtt',
	unit: 'ms',
	better: 'lower',
	bounds: { worst: 60, best: 0 },
	limit: null,
	weight: 2,
	digits: 2,
	source:
		'Routes: fiber map (Data page), else path factors of arXiv 1811.10737. Fiber: Corning SMF-28. Equipment, bounds 60 to 0 ms: assumptions.',
	measure({ count, rttMs, rttLowMs, rttHighMs }) {
		if (count === 0) return { value: NaN, low: NaN, high: NaN, bySite: new Float64Array(0) };
		const bySite = new Float64Array(count);
		let value = 0;
		let low = 0;
		let high = 0;
		for (let i = 0; i < count; i++) {
			for (let j = 0; j < count; j++) {
				const pair = i * count + j;
				if (rttMs[pair]! > bySite[i]!) bySite[i] = rttMs[pair]!;
				if (rttHighMs[pair]! > low) low = rttHighMs[pair]!;
				if (rttLowMs[pair]! > high) high = rttLowMs[pair]!;
			}
			if (bySite[i]! > value) value = bySite[i]!;
		}
		return { value, low, high, bySite };
	},
	expression({ pairs, pathFactor }, format) {
		const slowest = pairs.reduce<(typeof pairs)[number] | null>(
			(worst, pair) => (worst && worst.rttMs >= pair.rttMs ? worst : pair),
			null,
		);
		if (!slowest) return '';
		return slowest.method === 'circle'
			? rttExpression(slowest.greatCircleKm, pathFactor, format)
			: routeExpression(slowest.routeKm, format);
	},
} as const satisfies Criterion;
