import type { ImportReport } from '../exchange/import-report.ts';
import type { ImportOptions, Progress, SourceFile } from '../exchange/importer.ts';
import { checkFile } from '../exchange/read-file.ts';
import type { Plan } from '../plan/plan.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';

export type ImportCall = { onprogress?: (progress: Progress) => void; signal?: AbortSignal };

/** A slice of work on the page's own thread, ms: short enough for a frame to pass between two. */
const SLICE_MS = 12;

/** Checks a file beside the page, in a worker; in slices on the page where there is none. Rejects only when aborted, or when the worker itself fails. */
export function checkInWorker(
	file: SourceFile,
	existing: Plan,
	options: ImportOptions,
	call: ImportCall = {},
): Promise<ImportReport> {
	// A function cannot be sent to a worker; who has shapes sends `land` instead.
	const sendable = options.isLand === undefined || options.land !== undefined;
	const worker = sendable ? newWorker() : null;
	if (!worker) return checkInSlices(file, existing, options, call);
	const { isLand: _, ...rest } = options;
	const request: ImportRequest = { file, existing, options: rest };
	return new Promise((resolve, reject) => {
		const end = () => {
			worker.terminate();
			call.signal?.removeEventListener('abort', abort);
		};
		const abort = () => {
			end();
			reject(aborted(call.signal!));
		};
		if (call.signal?.aborted) return abort();
		call.signal?.addEventListener('abort', abort);
		worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
			if (data.kind === 'progress') return call.onprogress?.(data.progress);
			end();
			if (data.kind === 'done') resolve(data.report);
			else reject(new Error(data.message));
		};
		worker.onerror = () => {
			// The worker's file did not load, or its policy forbids it: the page does the work.
			end();
			checkInSlices(file, existing, options, call).then(resolve, reject);
		};
		worker.postMessage(request);
	});
}

/** The same on this thread, a slice at a time. */
export async function checkInSlices(
	file: SourceFile,
	existing: Plan,
	options: ImportOptions,
	{ onprogress, signal }: ImportCall = {},
): Promise<ImportReport> {
	const work = checkFile(file, existing, options);
	let sliceStart = performance.now();
	for (;;) {
		if (signal?.aborted) throw aborted(signal);
		const step = work.next();
		if (step.done) return step.value;
		if (performance.now() - sliceStart < SLICE_MS) continue;
		onprogress?.(step.value);
		await new Promise((resolve) => setTimeout(resolve));
		sliceStart = performance.now();
	}
}

function newWorker(): Worker | null {
	if (typeof Worker === 'undefined') return null;
	try {
		return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
	} catch {
		return null;
	}
}

function aborted(signal: AbortSignal): Error {
	return signal.reason instanceof Error ? signal.reason : new DOMException('aborted', 'AbortError');
}
