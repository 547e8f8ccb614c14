import type { Builder } from '../builder.ts';
import { basemap } from './basemap.ts';
import { campuses } from './campuses.ts';
import { fiber } from './fiber.ts';
import { hubs } from './hubs.ts';
import { land } from './land.ts';
import { mix } from './mix.ts';
import { operators } from './operators.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { plantNames } from './plant-names.ts';
import { plants } from './plants.ts';
import { regions } from './regions.ts';
import { roundTrips } from './round-trips.ts';
import { zoneTiles } from './zone-tiles.ts';
import { zones } from './zones.ts';

/** What is built, in the order of building: an artifact may read those before it. */
export const builders: readonly Builder[] = [
	basemap,
	zones,
	operators,
	zoneTiles,
	mix,
	plants,
	plantNames,
	campuses,
	places,
	land,
	fiber,
	regions,
	hubs,
	roundTrips,
	people,
];
