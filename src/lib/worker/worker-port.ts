import type { OpenPort } from './protocol.ts';

/** A new planner's worker. Throws where the browser has none. */
export const workerPort: OpenPort = (hear, broke) => {
	const worker = new Worker(new URL('./planner.worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }) => hear(data);
	// A file that does not load gives an event without words.
	worker.onerror = (event) => broke(event.message || 'worker');
	return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
