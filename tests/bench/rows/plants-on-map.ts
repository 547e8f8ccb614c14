import type { Row } from '../row.ts';
import { median } from '../seed.ts';

/** What all plants add until the map is still, by the app's layer and by MapLibre's own GeoJSON source. */
export const plantsOnMap = {
	id: 'plants-on-map',
	async measure({ repeats, pages }) {
		const { figure } = await pages();
		const times = { none: [] as number[], custom: [] as number[], geojson: [] as number[] };
		for (let round = -1; round < repeats; round++)
			for (const way of ['none', 'custom', 'geojson'] as const) {
				const ms = await figure(`/bare.html?plants=${way}`, 'plants');
				if (round >= 0) times[way].push(ms);
			}
		// A repaint without plants is in both.
		const none = median(times.none);
		const extra = (values: number[]) => values.map((ms) => Math.max(0, ms - none));
		return [
			{
				what: 'plants added to the map, extra',
				unit: 'ms',
				ours: extra(times.custom),
				peer: { name: 'GeoJSON source', values: extra(times.geojson) },
				goal: { kind: 'of the peer', most: 0.12 },
			},
		];
	},
} as const satisfies Row;
