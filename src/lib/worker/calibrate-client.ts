import { fail, problem, type Result } from '../base/result.ts';
import type { CalibrationReport } from '../planning/network/calibration-report.ts';

/** Where the artifacts are, as an absolute address. */
export type CalibrateRequest = { base: string };
export type CalibrateAnswer = Result<CalibrationReport>;

/** The calibration, computed in a worker by the code that answers users. Problems when an artifact does not load. */
export function calibrateInWorker(base: string): Promise<CalibrateAnswer> {
	return new Promise((resolve) => {
		const worker = new Worker(new URL('./calibrate.worker.ts', import.meta.url), { type: 'module' });
		const end = (answer: CalibrateAnswer) => {
			worker.terminate();
			resolve(answer);
		};
		worker.onmessage = ({ data }: MessageEvent<CalibrateAnswer>) => end(data);
		worker.onerror = ({ message }) =>
			end(fail(problem('', 'atlas_unreadable', { file: 'fiber.bin', reason: message })));
		worker.postMessage({ base } satisfies CalibrateRequest);
	});
}
