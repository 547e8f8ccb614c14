import { regionsArtifact } from '../../../src/lib/atlas/artifacts/regions.ts';
import type { Builder } from '../../builder.ts';
import { table } from '../../parse.ts';

/** Cloud regions. */
export const regions = {
	name: 'regions',
	file: regionsArtifact.file,
	version: regionsArtifact.version,
	sources: ['cloud-regions'],
	build(read) {
		const rows = table(read('cloud-regions', 'cloud_region_coordinates.csv'));
		const column = (name: string) => rows.map((row) => row[name]!);
		return regionsArtifact.encode({
			id: [],
			provider: column('provider'),
			region: column('region'),
			metro: column('metro'),
			country: column('country'),
			lng: Float64Array.from(column('lon'), Number),
			lat: Float64Array.from(column('lat'), Number),
			precisionKm: Float32Array.from(column('precision_km'), Number),
		});
	},
} as const satisfies Builder;
