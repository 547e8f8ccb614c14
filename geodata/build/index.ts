import type { Builder } from '../builder.ts';
import { mix } from './energy/mix.ts';
import { operators } from './energy/operators.ts';
import { plantNames } from './energy/plant-names.ts';
import { plants } from './energy/plants.ts';
import { zones } from './energy/zones.ts';
import { basemap } from './ground/basemap.ts';
import { land } from './ground/land.ts';
import { people } from './ground/people.ts';
import { places } from './ground/places.ts';
import { zoneTiles } from './ground/zone-tiles.ts';
import { campuses } from './network/campuses.ts';
import { fiber } from './network/fiber.ts';
import { hubs } from './network/hubs.ts';
import { regions } from './network/regions.ts';
import { roundTrips } from './network/round-trips.ts';

/** What is built, in the order of building: an artifact may read those before it. */
export const builders: readonly Builder[] = [
	basemap,
	places,
	zones,
	operators,
	zoneTiles,
	mix,
	plants,
	plantNames,
	campuses,
	land,
	fiber,
	regions,
	hubs,
	roundTrips,
	people,
];
