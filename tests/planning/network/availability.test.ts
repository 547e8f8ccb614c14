import { expect, test } from 'vitest';
import {
	cutsPerYear,
	pairUnavailability,
	unavailability,
} from '../../../src/lib/planning/network/links/availability.ts';
import {
	buildCost,
	capacity,
	leaseCostPerYear,
	lightingCost,
	reachClass,
} from '../../../src/lib/planning/network/links/capacity.ts';

const near = (actual: number, expected: number) => expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-3);

test('RC-3.6: 1,200 and 1,700 km at 2 cuts per 1,000 km and 12 h', () => {
	near(unavailability(1200), 0.0032769);
	near(unavailability(1700), 0.0046359);
	near(pairUnavailability(1200, 1700).independent, 1.519e-5);
	near(pairUnavailability(1200, 1700).withCommonCause, 1.519e-5 + 0.05 * 0.0032769);
	expect(cutsPerYear(1200)).toBe(2.4);
	expect(unavailability(0)).toBe(0);
});

test('a link is pluggable to 120 km, amplified to 2,000 km, rebuilt beyond', () => {
	expect([120, 121, 2000, 2001].map((km) => reachClass(km))).toEqual([
		'pluggable',
		'amplified',
		'amplified',
		'regenerated',
	]);
});

test('8 pairs of 64 wavelengths at 400 Gb/s carry 204.8 Tb/s, within what trials showed at 800 km', () => {
	expect(capacity({ fiberPairs: 8, wavelengths: 64, gbps: 400 }, 800)).toEqual({
		tbps: 204.8,
		mostTbps: 204.8,
		proven: true,
	});
	expect(capacity({ fiberPairs: 8, wavelengths: 96, gbps: 800 }, 800).proven).toBe(false);
});

test('costs are ranges in order; a km underground at 18 USD a foot is 59,055 USD before the long-haul factor', () => {
	near(buildCost(1).planning / 1.5, 59_055);
	for (const { low, planning, high } of [
		buildCost(100),
		leaseCostPerYear(100, 4),
		lightingCost({ fiberPairs: 4, wavelengths: 40, gbps: 800 }, 500),
	]) {
		expect(low).toBeLessThan(planning);
		expect(planning).toBeLessThan(high);
	}
	expect(leaseCostPerYear(100, 4).planning).toBe(600_000);
});
