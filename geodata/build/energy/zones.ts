import { zonesArtifact } from '../../../src/lib/atlas/artifacts/zones.ts';
import type { Builder } from '../../builder.ts';
import { polygonSet } from '../../shapes/polygon-set.ts';
import { zoneAreas } from '../../shapes/zone-areas.ts';

/** Electricity zones: eGRID subregions in the US, states in India, countries elsewhere. */
export const zones = {
	name: 'zones',
	file: zonesArtifact.file,
	version: zonesArtifact.version,
	sources: ['natural-earth-admin1', 'egrid'],
	build(read) {
		const areas = zoneAreas(read);
		return zonesArtifact.encode({
			id: areas.map(({ id }) => id),
			name: areas.map(({ name }) => name),
			kind: areas.map(({ kind }) => kind),
			country: areas.map(({ country }) => country),
			shape: polygonSet(areas.map(({ area }) => area)),
		});
	},
} as const satisfies Builder;
