import type { OpenPort } from './protocol.ts';

/** A slice of work on the page's own thread, ms: short enough for a frame to pass between two. */
const SLICE_MS = 12;

/** The same desk on this thread, a slice at a time; its code comes when it is needed. */
export const pagePort: OpenPort = (hear, broke) => {
	let ended = false;
	let sliceStart = performance.now();
	const pause = async () => {
		if (performance.now() - sliceStart < SLICE_MS) return;
		await new Promise((resolve) => setTimeout(resolve));
		sliceStart = performance.now();
	};
	const desk = Promise.all([
		import('./planner-desk.ts'),
		import('./planner-context.ts'),
		import('./read-from.ts'),
	]).then(([{ plannerDesk }, { plannerContext }, { readFrom }]) =>
		plannerDesk({
			open: (atlasUrl) => plannerContext(readFrom(atlasUrl)),
			post: (reply) => ended || hear(reply),
			pause,
		}),
	);
	desk.catch((error: unknown) => ended || broke(String(error)));
	return {
		post: (request) => void desk.then((answer) => answer(request)),
		end: () => (ended = true),
	};
};
