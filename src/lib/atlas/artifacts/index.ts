import type { Artifact } from '../artifact.ts';
import { campusesArtifact } from './campuses.ts';
import { fiberArtifact } from './fiber.ts';
import { hubsArtifact } from './hubs.ts';
import { landArtifact } from './land.ts';
import { mixArtifact } from './mix.ts';
import { operatorsArtifact } from './operators.ts';
import { peopleArtifact } from './people.ts';
import { placesArtifact } from './places.ts';
import { plantNamesArtifact } from './plant-names.ts';
import { plantsArtifact } from './plants.ts';
import { regionsArtifact } from './regions.ts';
import { roundTripsArtifact } from './round-trips.ts';
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
	landArtifact,
	fiberArtifact,
	regionsArtifact,
	hubsArtifact,
	roundTripsArtifact,
	peopleArtifact,
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of artifacts of different values
] as const satisfies readonly Artifact<any>[];
