import { dialogs } from '../dialogs/index.ts';
import { evidence } from '../evidence/index.ts';
import { panels } from '../panels/index.ts';
import type { Body } from '../part.ts';

/** What is opened later comes while nothing happens, so that it is there when the network is not. */
export async function prefetchParts(): Promise<void> {
	const parts: readonly Body[] = [...panels, ...dialogs, ...evidence];
	await Promise.allSettled([
		...parts.map((part) => 'load' in part && part.load()),
		import('../top/finder.ts'),
	]);
}
