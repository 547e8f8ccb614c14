import { zonesArtifact } from '../../../src/lib/atlas/artifacts/zones.ts';
import { placesArtifact } from '../../../src/lib/atlas/artifacts/places.ts';
import type { Builder } from '../../builder.ts';
import { borderAreas } from '../../shapes/border-areas.ts';
import { withIslets } from '../../shapes/islets.ts';
import { polygonSet } from '../../shapes/polygon-set.ts';
import { zoneAreas } from '../../shapes/zone-areas.ts';

/** An islet is so far from the rest of its country at most, km. */
const ISLET_KM = 1500;

/** Electricity zones: eGRID subregions in the US, states in India, countries elsewhere. */
export const zones = {
	name: 'zones',
	file: zonesArtifact.file,
	version: zonesArtifact.version,
	sources: ['natural-earth-admin1', 'egrid', 'country-coder', 'geonames'],
	needs: ['places'],
	build(read, built) {
		const areas = zoneAreas(read);
		const borders = borderAreas(new Set(areas.map(({ country }) => country)));
		const places = placesArtifact.decode(built(placesArtifact.file));
		return zonesArtifact.encode({
			id: areas.map(({ id }) => id),
			name: areas.map(({ name }) => name),
			kind: areas.map(({ kind }) => kind),
			country: areas.map(({ country }) => country),
			shape: polygonSet(withIslets(areas, places, ISLET_KM)),
			borders: {
				country: borders.map(({ country }) => country),
				claimedBy: borders.map(({ claimedBy }) => claimedBy),
				shape: polygonSet(borders.map(({ area }) => area)),
			},
		});
	},
} as const satisfies Builder;
