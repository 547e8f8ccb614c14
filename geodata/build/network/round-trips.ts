import { roundTripsArtifact } from '../../../src/lib/atlas/artifacts/round-trips.ts';
import type { Builder } from '../../builder.ts';
import { table } from '../../parse.ts';

type Pair = { table: number; from: string; to: string; ms: number };

/** Measured round trips between cloud regions. */
export const roundTrips = {
	name: 'round-trips',
	file: roundTripsArtifact.file,
	version: roundTripsArtifact.version,
	sources: ['azure-rtt', 'skyplane-rtt', 'cloud-regions'],
	build(read) {
		const regions = new Map(
			table(read('cloud-regions', 'cloud_region_coordinates.csv')).map((row) => [
				`${row['provider']}:${row['region']}`,
				{ lng: Number(row['lon']), lat: Number(row['lat']), country: row['country']! },
			]),
		);
		const pairs = [
			...azurePairs(table(read('azure-rtt', 'azure_rtt_p95_ms_2026-07-30.csv'))),
			...skyplanePairs(table(read('skyplane-rtt', 'skyplane_pairs_clean.csv'))),
		];
		const ids = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))].sort();
		const row = new Map(ids.map((id, at) => [id, at]));
		const place = ids.map((id) => {
			const found = regions.get(id);
			if (!found) throw new Error(`round-trips: ${id} is not in cloud_region_coordinates.csv`);
			return found;
		});
		return roundTripsArtifact.encode({
			tables: [
				'Azure 2026-07, P95',
				'Skyplane 2022-04, Azure',
				'Skyplane 2022-04, GCP',
				'Skyplane 2022-04, Azure to GCP',
			],
			table: Uint8Array.from(pairs, (pair) => pair.table),
			regions: ids,
			lng: Float64Array.from(place, ({ lng }) => lng),
			lat: Float64Array.from(place, ({ lat }) => lat),
			country: place.map(({ country }) => country),
			from: Uint16Array.from(pairs, ({ from }) => row.get(from)!),
			to: Uint16Array.from(pairs, ({ to }) => row.get(to)!),
			measuredMs: Float32Array.from(pairs, ({ ms }) => ms),
		});
	},
} as const satisfies Builder;

type Row = Record<string, string | undefined>;

/** The smaller of the two directions: some differ by 25 ms and more because they take different ways (SOURCE.md). */
function azurePairs(rows: readonly Row[]): Pair[] {
	const id = (name: string) => `azure:${name.toLowerCase().replaceAll(' ', '')}`;
	const found = new Map<string, Pair>();
	for (const row of rows) {
		for (const [name, value] of Object.entries(row)) {
			if (name === 'Source' || !value) continue;
			const [from, to] = [id(row['Source']!), id(name)].sort() as [string, string];
			const key = `${from} ${to}`;
			const ms = Number(value);
			found.set(key, { table: 0, from, to, ms: Math.min(ms, found.get(key)?.ms ?? Infinity) });
		}
	}
	return [...found.values()];
}

function skyplanePairs(rows: readonly Row[]): Pair[] {
	return rows.map((row) => {
		const clouds = new Set([row['a']!, row['b']!].map((id) => id.split(':')[0]));
		const table = clouds.size === 2 ? 3 : clouds.has('azure') ? 1 : 2;
		return { table, from: row['a']!, to: row['b']!, ms: Number(row['rtt_ms_min']) };
	});
}
