import { peopleArtifact } from '../../../src/lib/atlas/artifacts/people.ts';
import { EARTH_RADIUS_KM } from '../../../src/lib/base/units.ts';
import type { Builder } from '../../builder.ts';
import { landGrid, landShare } from '../../fiber/land-grid.ts';
import { text } from '../../parse.ts';

/** Side of the cells, in cells of the source (0.5 degree): 2 degrees. */
const TOGETHER = 4;

/** People of the world in cells of 2 degrees, from the 2020 density grid. */
export const people = {
	name: 'people',
	file: peopleArtifact.file,
	version: peopleArtifact.version,
	sources: ['gpw', 'natural-earth'],
	build(read) {
		const lines = text(read('gpw', 'gpw_v4_population_density_rev11_2020_30_min.asc.gz')).trim().split('\n');
		const rows = lines.slice(6);
		const land = landGrid(read);
		const cells = new Map<number, { people: number; lng: number; lat: number }>();
		rows.forEach((line, row) => {
			const lat = 90 - (row + 0.5) / 2;
			const cellKm2 = (Math.PI / 360) ** 2 * EARTH_RADIUS_KM ** 2 * Math.cos((lat * Math.PI) / 180);
			line
				.trim()
				.split(/\s+/)
				.forEach((value, column) => {
					const density = Number(value);
					if (!(density > 0)) return;
					const lng = (column + 0.5) / 2 - 180;
					const key = Math.floor(row / TOGETHER) * 1000 + Math.floor(column / TOGETHER);
					// The density is of land; a coastal cell has less of it.
					const count = density * cellKm2 * landShare(land, lng - 0.25, lat - 0.25, 0.5);
					const cell = cells.get(key) ?? { people: 0, lng: 0, lat: 0 };
					cells.set(key, {
						people: cell.people + count,
						lng: cell.lng + lng * count,
						lat: cell.lat + lat * count,
					});
				});
		});
		const kept = [...cells]
			.sort(([a], [b]) => a - b)
			.map(([, cell]) => cell)
			.filter((cell) => cell.people >= 1000);
		return peopleArtifact.encode({
			lng: Float32Array.from(kept, (cell) => cell.lng / cell.people),
			lat: Float32Array.from(kept, (cell) => cell.lat / cell.people),
			millions: Float32Array.from(kept, (cell) => cell.people / 1e6),
		});
	},
} as const satisfies Builder;
