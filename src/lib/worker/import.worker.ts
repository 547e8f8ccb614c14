import { checkFile } from '../exchange/read-file.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';

const answer = (message: ImportAnswer) => self.postMessage(message);

// One request a worker: who gives up on it ends the worker, which no loop can outlast.
self.onmessage = ({ data: { file, existing, options } }: MessageEvent<ImportRequest>) => {
	try {
		const work = checkFile(file, existing, options);
		let step = work.next();
		while (!step.done) {
			answer({ kind: 'progress', progress: step.value });
			step = work.next();
		}
		answer({ kind: 'done', report: step.value });
	} catch (error) {
		answer({ kind: 'failed', message: String(error) });
	}
};
