import type { Artifact } from '../artifact.ts';
import { campusesArtifact } from './campuses.ts';
import { mixArtifact } from './mix.ts';
import { operatorsArtifact } from './operators.ts';
import { placesArtifact } from './places.ts';
import { plantNamesArtifact } from './plant-names.ts';
import { plantsArtifact } from './plants.ts';
import { zonesArtifact } from './zones.ts';

/** The binary artifacts. Row z of the mix is row z of the zones; row p of the plant names is row p of the plants. */
export const artifacts = [
	zonesArtifact,
	operatorsArtifact,
	mixArtifact,
	plantsArtifact,
	plantNamesArtifact,
	campusesArtifact,
	placesArtifact,
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of artifacts of different values
] as const satisfies readonly Artifact<any>[];
