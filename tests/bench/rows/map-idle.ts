import type { Row } from '../row.ts';

/** From a fresh page to a still map with carbon on, against MapLibre alone with the same basemap, and with the same zones on it. */
export const mapIdle = {
	id: 'map-idle',
	async measure({ repeats, pages }) {
		const { figure } = await pages();
		const [ours, peer, zones]: [number[], number[], number[]] = [[], [], []];
		for (let round = -1; round < repeats; round++) {
			const bare = await figure('/bare.html', 'idle');
			const app = await figure('/app.html', 'idle');
			const bareZones = await figure('/bare.html?zones', 'idle');
			// The first page of a browser pays for it alone.
			if (round < 0) continue;
			peer.push(bare);
			ours.push(app);
			zones.push(bareZones);
		}
		const what = 'map idle, carbon on';
		return [
			{
				what,
				unit: 'ms',
				ours,
				peer: { name: 'bare MapLibre page', values: peer },
				goal: { kind: 'of the peer', most: 1.3 },
			},
			{ what, unit: 'ms', ours, peer: { name: 'bare page with the zones', values: zones }, goal: null },
		];
	},
} as const satisfies Row;
