import type { Row } from '../row.ts';

/** From a fresh page to a still map with carbon on, against MapLibre alone with the same basemap. */
export const mapIdle = {
	id: 'map-idle',
	async measure({ repeats, pages }) {
		const { figure } = await pages();
		const [ours, peer]: [number[], number[]] = [[], []];
		for (let round = -1; round < repeats; round++) {
			const [bare, app] = [await figure('/bare.html', 'idle'), await figure('/app.html', 'idle')];
			// The first page of a browser pays for it alone.
			if (round < 0) continue;
			peer.push(bare);
			ours.push(app);
		}
		return [
			{
				what: 'map idle, carbon on',
				unit: 'ms',
				ours,
				peer: { name: 'bare MapLibre page', values: peer },
				goal: { kind: 'of the peer', most: 1.3 },
			},
		];
	},
} as const satisfies Row;
