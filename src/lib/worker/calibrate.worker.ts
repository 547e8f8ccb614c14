import { roundTripsArtifact } from '../atlas/artifacts/round-trips.ts';
import { loadArtifact, loadFiber } from '../atlas/load.ts';
import { calibrationReport } from '../planning/network/calibration-report.ts';
import { networkOf } from '../planning/network/network.ts';
import type { CalibrateAnswer, CalibrateRequest } from './calibrate-client.ts';

// Comparing some 2,800 pairs takes a second or two: beside the page, not in it.
self.onmessage = async ({ data }: MessageEvent<CalibrateRequest>) => {
	const answer = (value: CalibrateAnswer) => self.postMessage(value);
	const read = async (file: string) => {
		const response = await fetch(`${data.base}/${file}`);
		if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
		return new Uint8Array(await response.arrayBuffer());
	};
	const [fiber, trips] = await Promise.all([loadFiber(read), loadArtifact(read, roundTripsArtifact)]);
	if (!fiber.ok) return answer({ ok: false, problems: fiber.problems });
	if (!trips.ok) return answer({ ok: false, problems: trips.problems });
	answer({ ok: true, value: calibrationReport(networkOf(fiber.value.fiber, fiber.value.land), trips.value) });
};
