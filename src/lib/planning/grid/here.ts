import type { Campuses } from '../../atlas/artifacts/campuses.ts';
import { campusStatuses } from '../../atlas/artifacts/campuses.ts';
import { FUEL_COUNT, intensityBases } from '../../atlas/artifacts/mix.ts';
import type { Places } from '../../atlas/artifacts/places.ts';
import { plantStatuses, type PlantNames, type Plants } from '../../atlas/artifacts/plants.ts';
import { zoneKinds } from '../../atlas/artifacts/zones.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { fuels } from '../../atlas/fuel.ts';
import { nearestPoints } from '../../geo/point-index.ts';
import type { Position } from '../../geo/position.ts';
import { distanceKm } from '../../geo/sphere.ts';
import * as z from '../../base/zod.ts';
import { defaults } from '../assumptions/assumed.ts';
import { cleanShareOf } from './clean-share.ts';
import { orNull } from '../../base/or-null.ts';
import { gridDoubts, gridDoubtShape, type GridDoubt } from './grid-doubts.ts';
import { locate } from './locate.ts';

const Place = z.object({
	name: z.string(),
	region: z.string(),
	country: z.string(),
	population: z.number(),
	lng: z.number(),
	lat: z.number(),
	distanceKm: z.number(),
});

/** What stands at and around a position. Distances are great circles; null = no data, '' = name unknown. */
export const Here = z.object({
	format: z.literal('loadstar-here'),
	version: z.literal(1),
	atlasEdition: z.string(),
	lng: z.number(),
	lat: z.number(),
	zone: z.nullable(
		z.object({ id: z.string(), name: z.string(), kind: z.enum(zoneKinds), country: z.string() }),
	),
	operator: z.nullable(z.object({ id: z.string(), name: z.string() })),
	...gridDoubtShape,
	intensityGPerKwh: z.nullable(z.number()),
	intensityYear: z.nullable(z.number()),
	intensityBasis: z.nullable(z.enum(intensityBases)),
	intensitySource: z.nullable(z.string()),
	cleanShare: z.nullable(z.number()),
	/** Share of the zone's annual generation, largest first; empty without data. */
	mix: z.array(z.object({ fuel: z.enum(fuels), share: z.number() })),
	mixYear: z.nullable(z.number()),
	mixSource: z.nullable(z.string()),
	generationTwh: z.nullable(z.number()),
	nearestPlants: z.array(
		z.object({
			name: z.string(),
			fuel: z.enum(fuels),
			status: z.enum(plantStatuses),
			capacityMw: z.number(),
			startYear: z.nullable(z.number()),
			source: z.string(),
			lng: z.number(),
			lat: z.number(),
			distanceKm: z.number(),
		}),
	),
	nearestCampus: z.nullable(
		z.object({
			name: z.string(),
			operator: z.string(),
			place: z.string(),
			country: z.string(),
			status: z.enum(campusStatuses),
			itMw: z.nullable(z.number()),
			plannedItMw: z.nullable(z.number()),
			plannedDate: z.nullable(z.string()),
			precisionKm: z.nullable(z.number()),
			lng: z.number(),
			lat: z.number(),
			distanceKm: z.number(),
		}),
	),
	/** Nearest place of any size, and nearest of 15,000 people or more. */
	nearestPlace: z.nullable(Place),
	nearestCity: z.nullable(Place),
});
export type Here = z.infer<typeof Here>;

/** People from which a place is called a city here, GeoNames' own step. */
export const CITY_POPULATION = 15_000;
const PLANTS = 5;

/** The parts of the atlas that are told of a place. */
export type Surroundings = {
	atlas: Atlas;
	plants: Plants;
	plantNames: PlantNames;
	campuses: Campuses;
	places: Places;
};

/** Answers "what is here" for any position on the globe. */
export function whatIsHere(
	{ atlas, plants, plantNames, campuses, places }: Surroundings,
	at: Position,
): Here {
	const [lng, lat] = at;
	const kmTo = (point: { lng: number; lat: number }) => distanceKm(lng, lat, point.lng, point.lat);
	const [campus] = nearestPoints(campuses, at, { count: 1 });
	const [place] = nearestPoints(places, at, { count: 1 });
	const isCity = (row: number) => places.population[row]! >= CITY_POPULATION;
	const [city] = nearestPoints(places, at, { count: 1, accept: isCity });
	return {
		format: 'loadstar-here',
		version: 1,
		atlasEdition: atlas.edition,
		lng,
		lat,
		...gridAt(atlas, at),
		nearestPlants: nearestPoints(plants, at, { count: PLANTS }).map((row) => {
			const point = { lng: plants.lng[row]!, lat: plants.lat[row]! };
			return {
				name: plantNames.name[row] ?? '',
				fuel: fuels[plants.fuel[row]!]!,
				status: plantStatuses[plants.status[row]!]!,
				capacityMw: plants.capacityMw[row]!,
				startYear: plants.startYear[row]! || null,
				source: plants.sources[plants.source[row]!] ?? '',
				...point,
				distanceKm: kmTo(point),
			};
		}),
		nearestCampus: campus === undefined ? null : campusAt(campuses, campus, kmTo),
		nearestPlace: place === undefined ? null : placeAt(places, place, kmTo),
		nearestCity: city === undefined ? null : placeAt(places, city, kmTo),
	};
}

type Grid = Pick<
	Here,
	| 'zone'
	| 'operator'
	| keyof GridDoubt
	| 'intensityGPerKwh'
	| 'intensityYear'
	| 'intensityBasis'
	| 'intensitySource'
	| 'cleanShare'
	| 'mix'
	| 'mixYear'
	| 'mixSource'
	| 'generationTwh'
>;

/** Zone, operator and their figures at a position; nulls at sea. */
function gridAt(atlas: Atlas, [lng, lat]: Position): Grid {
	const { zones, operators, mix } = atlas;
	const located = locate(atlas, lng, lat, defaults['off-coast'].value);
	const { zone, operator } = located;
	const intensity = zone < 0 ? null : orNull(mix.intensityGPerKwh[zone]!);
	const clean = orNull(cleanShareOf(mix, zone));
	return {
		zone:
			zone < 0
				? null
				: {
						id: zones.id[zone]!,
						name: zones.name[zone]!,
						kind: zones.kind[zone]!,
						country: zones.country[zone]!,
					},
		operator: operator < 0 ? null : { id: operators.id[operator]!, name: operators.name[operator]! },
		...gridDoubts(atlas, located, { zone: false, operator: false }),
		intensityGPerKwh: intensity,
		intensityYear: intensity === null ? null : mix.intensityYear[zone]!,
		intensityBasis: intensity === null ? null : mix.intensityBasis[zone]!,
		intensitySource: intensity === null ? null : mix.intensitySource[zone]!,
		cleanShare: clean,
		mix:
			clean === null
				? []
				: fuels
						.map((fuel, column) => ({ fuel, share: mix.share[zone * FUEL_COUNT + column]! }))
						.filter(({ share }) => share > 0)
						.sort((a, b) => b.share - a.share),
		mixYear: clean === null ? null : mix.mixYear[zone]!,
		mixSource: clean === null ? null : mix.mixSource[zone]!,
		generationTwh: zone < 0 ? null : orNull(mix.generationTwh[zone]!),
	};
}

type KmTo = (point: { lng: number; lat: number }) => number;

function campusAt(campuses: Campuses, row: number, kmTo: KmTo): Here['nearestCampus'] {
	const point = { lng: campuses.lng[row]!, lat: campuses.lat[row]! };
	return {
		name: campuses.name[row]!,
		operator: campuses.operator[row]!,
		place: campuses.place[row]!,
		country: campuses.country[row]!,
		status: campuses.status[row]!,
		itMw: orNull(campuses.itMw[row]!),
		plannedItMw: orNull(campuses.plannedItMw[row]!),
		plannedDate: campuses.plannedDate[row] || null,
		precisionKm: orNull(campuses.precisionKm[row]!),
		...point,
		distanceKm: kmTo(point),
	};
}

function placeAt(places: Places, row: number, kmTo: KmTo): z.infer<typeof Place> {
	const point = { lng: places.lng[row]!, lat: places.lat[row]! };
	return {
		name: places.name[row]!,
		region: places.region[row]!,
		country: places.country[row]!,
		population: places.population[row]!,
		...point,
		distanceKm: kmTo(point),
	};
}
