import { foldedText } from '../../src/lib/base/folded-text.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import type { ReadRaw } from '../builder.ts';
import { json, table } from '../parse.ts';
import { systems } from './systems.ts';
import { campusTowns, landings } from './towns.ts';
import { trunks } from './trunks.ts';

export type FiberNodeKind = 'metro' | 'landing' | 'junction';
export type FiberNode = { name: string; country: string; lng: number; lat: number; kind: FiberNodeKind };

type Place = { name: string; country: string; lng: number; lat: number; people: number };
type Coronet = {
	elements: {
		type: string;
		uid: string;
		metadata: { location: { city: string; latitude: number; longitude: number } };
	}[];
};

/** Cities at least this large are nodes, and how far apart they stand: denser where rail gives the ways. */
const rules = [
	{ countries: new Set(['US', 'CA']), people: 50_000, apartKm: 35 },
	{ countries: new Set(['CN', 'IN']), people: 300_000, apartKm: 45 },
	{ countries: null, people: 120_000, apartKm: 35 },
];

/** GeoNames' spellings that differ from those of our tables. */
const spellings: Record<string, string> = {
	'New York': 'New York City',
	Washington: 'Washington, D.C.',
	Geneva: 'Genève',
	Querétaro: 'Santiago de Querétaro',
	León: 'León de los Aldama',
	Mexico: 'Mexico City',
	Gothenburg: 'Göteborg',
	'Kuwait City': 'Kuwait City',
	Isfahan: 'Isfahan',
	Frankfurt: 'Frankfurt am Main',
};

/** The nodes of the world's fiber: towns that our tables name, CORONET's cities, cloud regions, then cities by population; and who is who. */
export function fiberNodes(read: ReadRaw): {
	nodes: FiberNode[];
	nodeOf: (name: string) => number;
	coronet: Map<string, number>;
} {
	const places: Place[] = table(read('geonames', 'cities_pop1000plus.tsv.gz'), '\t').map((row) => ({
		name: row['name']!,
		country: row['country']!,
		lng: Number(row['lon']),
		lat: Number(row['lat']),
		people: Number(row['population']),
	}));
	const byName = new Map<string, Place>();
	for (const place of places) {
		const key = `${foldedText(place.name)} ${place.country}`;
		if (!byName.has(key)) byName.set(key, place);
	}
	const nodes: FiberNode[] = [];
	const named = new Map<string, number>();
	const add = (name: string, country: string, lng: number, lat: number, kind: FiberNodeKind) => {
		const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
		nodes.push({ name, country, lng: round(lng), lat: round(lat), kind });
		return nodes.length - 1;
	};
	const nearest = (lng: number, lat: number, maxKm: number, accept = (_: FiberNode) => true) => {
		let found = -1;
		let reach = maxKm;
		nodes.forEach((node, row) => {
			if (Math.abs(node.lat - lat) * 111 > reach || !accept(node)) return;
			const km = distanceKm(lng, lat, node.lng, node.lat);
			if (km < reach) [reach, found] = [km, row];
		});
		return found;
	};
	for (const { name, country, lng, lat } of landings)
		named.set(`${name} ${country}`, add(name, country, lng, lat, 'landing'));
	for (const { name, country, lng, lat } of campusTowns)
		named.set(`${name} ${country}`, add(name, country, lng, lat, 'metro'));
	const nodeOf = (key: string): number => {
		const known = named.get(key);
		if (known !== undefined) return known;
		const [name, country] = [key.slice(0, -3), key.slice(-2)];
		const place = byName.get(`${foldedText(spellings[name] ?? name)} ${country}`);
		if (!place)
			throw new Error(`geodata/fiber: no place ${key} in GeoNames; mend the table or its spellings`);
		const row = add(name, country, place.lng, place.lat, 'metro');
		named.set(key, row);
		return row;
	};
	for (const name of trunks.flat()) nodeOf(name);
	for (const { legs } of systems) for (const name of legs.flat()) nodeOf(name);
	const coronet = new Map<string, number>();
	for (const file of ['CORONET_CONUS_Topology.json', 'CORONET_Global_Topology.json']) {
		for (const { type, uid, metadata } of json<Coronet>(read('coronet', file)).elements) {
			if (type !== 'Roadm') continue;
			const { city, latitude, longitude } = metadata.location;
			const key = uid.replace('roadm ', '');
			if (coronet.has(key)) continue;
			const near = nearest(longitude, latitude, 25, ({ name }) =>
				foldedText(name).startsWith(foldedText(city).replace(/ dc$/, '')),
			);
			const alone = near >= 0 ? near : nearest(longitude, latitude, 12);
			const country =
				places.find((place) => distanceKm(longitude, latitude, place.lng, place.lat) < 30)?.country ?? 'US';
			coronet.set(
				key,
				alone >= 0 ? alone : add(city.replaceAll('_', ' '), country, longitude, latitude, 'metro'),
			);
		}
	}
	for (const row of table(read('cloud-regions', 'cloud_region_coordinates.csv'))) {
		const [lng, lat] = [Number(row['lon']), Number(row['lat'])];
		if (nearest(lng, lat, 30) >= 0) continue;
		add(row['metro']!.replace(/[(/].*/, '').trim(), row['country']!, lng, lat, 'metro');
	}
	const largest = new Set<string>();
	for (const place of places) {
		// No fiber reaches Antarctica.
		if (place.country === 'AQ') continue;
		const rule = rules.find(({ countries }) => countries === null || countries.has(place.country))!;
		const first = !largest.has(place.country);
		largest.add(place.country);
		if (place.people < rule.people && !first) continue;
		if (nearest(place.lng, place.lat, rule.apartKm) < 0)
			add(place.name, place.country, place.lng, place.lat, 'metro');
	}
	return { nodes, nodeOf, coronet };
}
