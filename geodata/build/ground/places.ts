import { placesArtifact } from '../../../src/lib/atlas/artifacts/places.ts';
import type { Builder, ReadRaw } from '../../builder.ts';
import { presentName } from '../../names/renames.ts';
import { geojson, json, table } from '../../parse.ts';

/** The smallest places would take half a megabyte for villages that no plan needs. */
const SMALLEST_POPULATION = 1500;

type Place = { name: string; region: string; country: string; lng: number; lat: number; population: number };

/** Gazetteer, most populous first: GeoNames of 1,500 people and more (in the US 1,000), and places of Natural Earth that GeoNames lacks. */
export const places = {
	name: 'places',
	file: placesArtifact.file,
	version: placesArtifact.version,
	sources: ['geonames', 'natural-earth'],
	build(read) {
		const geonames = geonamesPlaces(read);
		const rows = [...geonames, ...missing(geonames, naturalEarthPlaces(read))].sort(
			(a, b) => b.population - a.population,
		);
		return placesArtifact.encode({
			name: rows.map(({ name }) => name),
			region: rows.map(({ region }) => region),
			country: rows.map(({ country }) => country),
			lng: Float32Array.from(rows, ({ lng }) => lng),
			lat: Float32Array.from(rows, ({ lat }) => lat),
			population: Uint32Array.from(rows, ({ population }) => population),
			searchText: '',
		});
	},
} as const satisfies Builder;

function geonamesPlaces(read: ReadRaw): Place[] {
	const regions = new Map(
		json<{ code: string; name: string }[]>(read('geonames', 'admin1.json.gz')).map(({ code, name }) => [
			code,
			name,
		]),
	);
	const rows = table(read('geonames', 'cities_pop1000plus.tsv.gz'), '\t').filter(
		(row) => Number(row['population']) >= (row['country'] === 'US' ? 1000 : SMALLEST_POPULATION),
	);
	return rows.map((row) => ({
		name: row['name']!,
		region: regions.get(`${row['country']}.${row['admin1']}`) ?? '',
		country: row['country']!,
		lng: Number(row['lon']),
		lat: Number(row['lat']),
		population: Number(row['population']),
	}));
}

function naturalEarthPlaces(read: ReadRaw): Place[] {
	return geojson(read('natural-earth', 'ne_10m_populated_places_simple.geojson.gz')).features.flatMap(
		({ geometry, properties }) => {
			const country = String(properties?.['iso_a2'] ?? '');
			const population = Number(properties?.['pop_max']);
			if (geometry.type !== 'Point' || !/^[A-Z]{2}$/.test(country) || !(population >= 1000)) return [];
			return [
				{
					name: presentName(String(properties?.['name']), country),
					region: String(properties?.['adm1name'] ?? ''),
					country,
					lng: geometry.coordinates[0]!,
					lat: geometry.coordinates[1]!,
					population,
				},
			];
		},
	);
}

/** Those of `others` without any place of `base` within about 15 km: spellings differ, so names cannot tell. */
function missing(base: readonly Place[], others: readonly Place[]): Place[] {
	const cell = (lng: number, lat: number) => `${Math.floor(lng * 4)},${Math.floor(lat * 4)}`;
	const taken = new Map<string, Place[]>();
	for (const place of base) {
		const key = cell(place.lng, place.lat);
		const here = taken.get(key);
		if (here) here.push(place);
		else taken.set(key, [place]);
	}
	return others.filter(({ lng, lat }) => {
		const shrink = Math.cos((lat * Math.PI) / 180);
		for (const east of [-0.25, 0, 0.25]) {
			for (const north of [-0.25, 0, 0.25]) {
				for (const near of taken.get(cell(lng + east, lat + north)) ?? []) {
					if (Math.hypot((near.lng - lng) * shrink, near.lat - lat) < 0.135) return false;
				}
			}
		}
		return true;
	});
}
