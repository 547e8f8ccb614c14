import { readFile } from 'node:fs/promises';
import { plantsArtifact } from '../../../src/lib/atlas/artifacts/plants.ts';
import { alternate } from '../alternate.ts';
import type { Row } from '../row.ts';

/** One measurement decodes ours so often: a single time is too short to read. */
const TIMES = 100;

/** Typed columns of the plants from their bytes, against the same plants as JSON. */
export const plantsLoad = {
	id: 'plants-load',
	async measure({ repeats }) {
		const bytes = new Uint8Array(await readFile('static/atlas/plants.bin'));
		const plants = plantsArtifact.decode(bytes);
		const { lng, lat, capacityMw, fuel } = plants;
		const text = JSON.stringify(
			Array.from(lng, (x, row) => ({
				lng: Number(x.toFixed(5)),
				lat: Number(lat[row]!.toFixed(5)),
				mw: Number(capacityMw[row]!.toFixed(1)),
				fuel: fuel[row]!,
				source: plants.source[row]!,
			})),
		);
		const times = alternate(
			repeats,
			() => {
				for (let time = 0; time < TIMES; time++) plantsArtifact.decode(bytes);
			},
			() => JSON.parse(text),
		);
		return [
			{
				what: `load ${lng.length} plants`,
				unit: 'ms',
				ours: times.ours.map((ms) => ms / TIMES),
				peer: { name: 'JSON.parse', values: times.peer },
				goal: { kind: 'of the peer', most: 0.04 },
			},
		];
	},
} as const satisfies Row;
