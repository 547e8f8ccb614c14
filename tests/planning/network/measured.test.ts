import { describe, expect, test } from 'vitest';
import { roundTripsArtifact } from '../../../src/lib/atlas/artifacts/round-trips.ts';
import {
	compare,
	figures,
	fitCloudModel,
	inFittedHalf,
} from '../../../src/lib/planning/network/cloud/calibrate.ts';
import { cloudModel } from '../../../src/lib/planning/network/cloud/cloud-constants.ts';
import { kmPerMs } from '../../../src/lib/planning/network/delay/delay.ts';
import { azure2024 } from '../../fixtures/azure-2024.ts';
import { built, shippedNetwork } from '../../fixtures/network.ts';

describe('RC-1.5: 45 Azure pairs of 2024', () => {
	const glass = azure2024.map(([km, ms]) => ({ km, ms, light: (2 * km) / kmPerMs() }));
	const far = glass.filter(({ km }) => km > 500);

	test('light in glass along the circle never exceeds a measured round trip', () => {
		expect(glass.length).toBe(45);
		for (const { light, ms } of glass) expect(light).toBeLessThanOrEqual(ms);
	});

	test('the fit through the origin is 1.914 with 15 % mean error', () => {
		const kappa =
			far.reduce((sum, { light, ms }) => sum + light * ms, 0) /
			far.reduce((sum, { light }) => sum + light * light, 0);
		expect(Math.abs(kappa / 1.914 - 1)).toBeLessThan(0.01);
		const error =
			far.reduce((sum, { light, ms }) => sum + Math.abs((kappa * light) / ms - 1), 0) / far.length;
		expect(Math.abs(error - 0.15)).toBeLessThan(0.01);
	});

	test('the two-parameter fit is 1.479 x light + 10.1 ms, rms 4.8 ms', () => {
		const count = far.length;
		const [x, y] = [
			far.reduce((sum, { light }) => sum + light, 0) / count,
			far.reduce((sum, { ms }) => sum + ms, 0) / count,
		];
		const slope =
			far.reduce((sum, { light, ms }) => sum + (light - x) * (ms - y), 0) /
			far.reduce((sum, { light }) => sum + (light - x) ** 2, 0);
		const start = y - slope * x;
		const rms = Math.sqrt(
			far.reduce((sum, { light, ms }) => sum + (slope * light + start - ms) ** 2, 0) / count,
		);
		expect(Math.abs(slope / 1.479 - 1)).toBeLessThan(0.01);
		expect(Math.abs(start / 10.1 - 1)).toBeLessThan(0.01);
		expect(Math.abs(rms / 4.8 - 1)).toBeLessThan(0.02);
	});
});

describe('the cloud kind against the tables we ship', () => {
	const pairs = compare(shippedNetwork(), roundTripsArtifact.decode(built('round-trips.bin')));
	const judged = (table: number) =>
		figures(pairs.filter((pair) => pair.table === table && !pair.fitted && pair.route.straightKm > 200));

	test('Azure 2026, pairs that were not fitted: median 7 %, p90 20 %, band 80 %', () => {
		const { pairs: count, medianError, p90Error, held } = judged(0);
		expect(count).toBeGreaterThan(600);
		expect(medianError).toBeLessThan(0.07);
		expect(p90Error).toBeLessThan(0.2);
		expect(held).toBeGreaterThan(0.8);
	});

	test('another cloud four years earlier (Skyplane GCP, Azure to GCP), not fitted: median 8 %, p90 21 %', () => {
		for (const table of [1, 2, 3]) {
			expect(judged(table).medianError).toBeLessThan(0.08);
			expect(judged(table).p90Error).toBeLessThan(0.21);
			expect(judged(table).held).toBeGreaterThan(0.8);
		}
	});

	test('no measured value lies below the private floor', () => {
		expect(pairs.filter(({ floorMs, measuredMs }) => floorMs > measuredMs)).toEqual([]);
	});

	test('the constants in use are those that the fit gives', () => {
		const again = fitCloudModel(pairs);
		for (const name of Object.keys(cloudModel) as (keyof typeof cloudModel)[]) {
			expect(Math.abs(again[name] / cloudModel[name] - 1), name).toBeLessThan(0.01);
		}
	});

	test('the halves are about equal and do not depend on the order of a pair', () => {
		const fitted = pairs.filter((pair) => pair.fitted).length;
		expect(Math.abs(fitted / pairs.length - 0.5)).toBeLessThan(0.05);
		expect(inFittedHalf('a', 'b')).toBe(inFittedHalf('b', 'a'));
	});
});
