import { deflateRawSync } from 'node:zlib';
import { packLink } from '../../../src/lib/exchange/link/link.ts';
import { benchPlan } from '../bench-plan.ts';
import type { Row } from '../row.ts';

/** Length of a share link of 20 sites, 30 links and 3 areas, over plans of as many seeds as there are repeats. */
export const shareLink = {
	id: 'share-link',
	async measure({ seed, repeats }) {
		const { default: lz } = await import('lz-string');
		const plans = Array.from({ length: repeats }, (_, i) => benchPlan(seed + i));
		const ours = plans.map((plan) => packLink(plan).length);
		const texts = plans.map((plan) => JSON.stringify(plan));
		const deflated = texts.map((text) => deflateRawSync(text, { level: 9 }).toString('base64url').length);
		const packed = texts.map((text) => lz.compressToEncodedURIComponent(text).length);
		const what = 'share link of 20 sites, 30 links, areas';
		return [
			{
				what,
				unit: 'characters',
				ours,
				peer: { name: 'deflate-raw', values: deflated },
				goal: { kind: 'of the peer', most: 0.6 },
			},
			{ what, unit: 'characters', ours, peer: { name: 'lz-string', values: packed }, goal: null },
		];
	},
} as const satisfies Row;
