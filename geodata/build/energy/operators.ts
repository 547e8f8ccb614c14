import { operatorsArtifact } from '../../../src/lib/atlas/artifacts/operators.ts';
import { placesArtifact } from '../../../src/lib/atlas/artifacts/places.ts';
import type { Builder } from '../../builder.ts';
import { operatorAreas } from '../../shapes/operator-areas.ts';
import { withIslets } from '../../shapes/islets.ts';
import { polygonSet } from '../../shapes/polygon-set.ts';

/** An islet is so far from its operator's coast at most, km; Alaska and Hawaii are farther. */
const ISLET_KM = 150;

/** Grid operators and planning regions of the contiguous US. */
export const operators = {
	name: 'operators',
	file: operatorsArtifact.file,
	version: operatorsArtifact.version,
	sources: ['reeds', 'natural-earth-admin1', 'geonames'],
	needs: ['places'],
	build(read, built) {
		const areas = operatorAreas(read);
		return operatorsArtifact.encode({
			id: areas.map(({ id }) => id),
			name: areas.map(({ name }) => name),
			shape: polygonSet(
				withIslets(
					areas.map(({ area }) => ({ country: 'US', area })),
					placesArtifact.decode(built(placesArtifact.file)),
					ISLET_KM,
				),
			),
		});
	},
} as const satisfies Builder;
