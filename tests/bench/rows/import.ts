import { checkFile } from '../../../src/lib/exchange/read-file.ts';
import { newPlan } from '../../../src/lib/plan/new-plan.ts';
import { alternate } from '../alternate.ts';
import type { Row } from '../row.ts';
import { randomFrom } from '../seed.ts';

const POLYGONS = 10_000;
const CORNERS = 13;

/** The whole report on a file of polygons, as the import panel shows it. */
export const importing = {
	id: 'import',
	async measure({ seed, repeats }) {
		const { check } = await import('@placemarkio/check-geojson');
		const text = polygonsText(seed);
		const bytes = new TextEncoder().encode(text);
		const empty = newPlan('Bench', '');
		const report = () => {
			const work = checkFile({ name: 'bench.geojson', bytes }, empty);
			let step = work.next();
			while (!step.done) step = work.next();
			if (step.value.rows.some((row) => row.status !== 'taken')) throw new Error('a row was not taken');
			if (step.value.rows.length !== POLYGONS) throw new Error(`${step.value.rows.length} rows`);
		};
		const times = alternate(repeats, report, () => check(text));
		return [
			{
				what: `import ${POLYGONS} polygons, ${(bytes.length / 1e6).toFixed(1)} MB`,
				unit: 'ms',
				ours: times.ours,
				peer: { name: 'check-geojson', values: times.peer },
				goal: { kind: 'of the peer', most: 1 / 15 },
			},
		];
	},
} as const satisfies Row;

function polygonsText(seed: number): string {
	const random = randomFrom(seed);
	const features = Array.from({ length: POLYGONS }, (_, i) => {
		const [lng, lat] = [-120 + 50 * random(), 28 + 20 * random()];
		const ring = Array.from({ length: CORNERS }, (_, corner) => {
			const angle = (2 * Math.PI * corner) / CORNERS;
			const radius = 0.005 + 0.01 * random();
			return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
		});
		return {
			type: 'Feature',
			properties: { name: `Parcel ${i}`, acres: Math.round(2000 * random()) },
			geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
		};
	});
	return JSON.stringify({ type: 'FeatureCollection', features });
}
