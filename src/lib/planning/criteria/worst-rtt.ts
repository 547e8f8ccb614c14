import type { Criterion } from '../criterion.ts';
import { symbolic } from '../explain/term.ts';
import { pairTerm } from '../explain/pair-term.ts';
import { answerOf } from '../room.ts';
import { roundTrips } from '../rooms/round-trips.ts';

/** Slowest round trip between two sites. A plan of one site has none to wait for: 0 ms. */
export const worstRtt = {
	id: 'worst-rtt',
	group: 'train',
	titleKey: 'criterion_worst_rtt_title',
	aboutKey: 'criterion_worst_rtt_about',
	formulaKey: 'formula_worst_rtt',
	unit: 'ms',
	better: 'lower',
	fromSites: 2,
	ends: { min: 0, max: null },
	bounds: { worst: 60, best: 0 },
	limit: 60,
	limitGrounds: { noteKey: 'limit_why_worst_rtt', sources: ['semianalysis-2024'] },
	weight: 2,
	digits: 2,
	groundsKey: 'grounds_routes',
	sources: ['corning-smf28', 'bozkurt-2018'],
	assumptions: ['path-factor', 'amplifier-span', 'amplifier-delay', 'transponders-delay'],
	subjectOf({ sites, pairs: { columns } }) {
		const { count, rttMs } = columns;
		let [slowest, names] = [0, ''];
		for (let i = 0, row = 0; i < count; i++)
			for (let j = i + 1; j < count; j++, row++)
				if (rttMs[row]! > slowest)
					[slowest, names] = [rttMs[row]!, `${sites[i]?.name ?? ''} – ${sites[j]?.name ?? ''}`];
		return names;
	},
	measure(instance) {
		const columns = answerOf(instance, roundTrips);
		if (!columns) return null;
		const { count, rttMs, rttLowMs, rttHighMs } = columns;
		const bySite = new Float64Array(count);
		if (count === 0) return { term: null, low: NaN, high: NaN, bySite };
		let [value, low, high] = [0, 0, 0];
		let [slowest, row] = [[-1, -1], 0];
		for (let i = 0; i < count; i++) {
			for (let j = i + 1; j < count; j++, row++) {
				const ms = rttMs[row]!;
				if (ms > bySite[i]!) bySite[i] = ms;
				if (ms > bySite[j]!) bySite[j] = ms;
				if (ms > value) [value, slowest] = [ms, [i, j]];
				if (rttHighMs[row]! > low) low = rttHighMs[row]!;
				if (rttLowMs[row]! > high) high = rttLowMs[row]!;
			}
		}
		const [i, j] = slowest as [number, number];
		const term = symbolic(value, (format) =>
			i < 0
				? ''
				: pairTerm(roundTrips.whole(columns, instance).pairs.of(i, j), instance.assumed).write(format),
		);
		return { term, low, high, bySite };
	},
} as const satisfies Criterion;
