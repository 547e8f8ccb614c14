import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';

/** Cloud regions of the world, as points that are good to `precisionKm`. */
export type Regions = {
	/** `azure:westeurope`. */
	id: string[];
	/** `aws`, `azure`, `gcp`, `ibm`. */
	provider: string[];
	/** What the provider calls it. */
	region: string[];
	metro: string[];
	/** ISO 3166-1 alpha-2. */
	country: string[];
	lng: Float64Array;
	lat: Float64Array;
	/** How far the real buildings may be, km. */
	precisionKm: Float32Array;
};

const identity = { name: 'regions', version: 1, file: 'regions.bin' } as const;

export const regionsArtifact = {
	...identity,
	encode({ provider, region, metro, country, lng, lat, precisionKm }) {
		return writeBinary(identity, { provider, region, metro, country, lng, lat, precisionKm });
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		const provider = columns.text('provider');
		const region = columns.text('region');
		return {
			id: provider.map((name, row) => `${name}:${region[row]!}`),
			provider,
			region,
			metro: columns.text('metro'),
			country: columns.text('country'),
			lng: columns.numbers('lng', Float64Array),
			lat: columns.numbers('lat', Float64Array),
			precisionKm: columns.numbers('precisionKm', Float32Array),
		};
	},
} satisfies Artifact<Regions>;
