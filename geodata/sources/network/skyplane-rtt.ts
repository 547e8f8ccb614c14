import type { Source } from '../../source.ts';

/** Skyplane project, UC Berkeley: Skyplane cloud latency grid. */
export const skyplaneRtt = {
	id: 'skyplane-rtt',
	title: 'Skyplane cloud latency grid',
	publisher: 'Skyplane project, UC Berkeley',
	url: 'https://github.com/skyplane-project/skyplane',
	version: '945dca27681f406e16d88623d1a31995f02546fd',
	licence: 'Apache-2.0',
	licenceClass: 'permissive',
	attribution: 'Skyplane project (UC Berkeley), Apache-2.0',
	vintage: '2022-04',
	notes: 'Clean pairs only: 248 impossible upstream rows left out.',
	rawNote: 'Derived from profiles/latency.csv as its SOURCE.md says.',
	files: [
		{
			path: 'network/rtt-skyplane-2022/skyplane_pairs_clean.csv',
			sha256: '982249028c5a2f65ce6cc3b959d22a615fbbc469543328c8623ec582948a45de',
		},
	],
} as const satisfies Source;
