import { bboxPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { ZoneKind } from '../../src/lib/atlas/artifacts/zones.ts';
import type { ReadRaw } from '../builder.ts';
import { missingGround } from '../names/missing-ground.ts';
import { indianStates } from '../names/iso.ts';
import { geojson } from '../parse.ts';
import { areaOf, countries, topology } from './countries.ts';
import { partition } from './partition.ts';

export type ZoneArea = { id: string; name: string; kind: ZoneKind; country: string; area: MultiPolygon };

const known = new WeakMap<ReadRaw, ZoneArea[]>();

/** The zones in the order of their rows (by id). Slow (half a minute), so done once for the artifacts that need it. */
export function zoneAreas(read: ReadRaw): ZoneArea[] {
	let areas = known.get(read);
	if (!areas) known.set(read, (areas = drawZones(read)));
	return areas;
}

function drawZones(read: ReadRaw): ZoneArea[] {
	const all = countries(read);
	const land = (...codes: string[]): MultiPolygon => ({
		type: 'MultiPolygon',
		coordinates: all.filter(({ alpha2 }) => codes.includes(alpha2)).flatMap(({ area }) => area.coordinates),
	});
	const zones: ZoneArea[] = [
		...subregions(read, land('US', 'PR')),
		...states(read, land('IN')),
		...all
			.filter(({ alpha2 }) => !['US', 'PR', 'IN'].includes(alpha2))
			.map(({ alpha2, name, area }) => ({
				id: alpha2,
				name,
				kind: 'country' as const,
				country: alpha2,
				area,
			})),
	];
	return zones.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** eGRID subregions; their coarse borders are kept inland, the coast is the land's. */
function subregions(read: ReadRaw, land: MultiPolygon): ZoneArea[] {
	const features = geojson(read('egrid', 'subregion.geojson.gz')).features.filter(
		({ properties }) => properties?.['type'] === 'subregion',
	);
	const areas = partition(
		land,
		features.map(({ geometry, properties }) => ({
			type: 'MultiPolygon' as const,
			coordinates: [
				...areaOf(geometry).coordinates,
				...missingGround
					.filter(({ id }) => id === properties?.['name'])
					.map(({ box }) => bboxPolygon([...box]).geometry.coordinates),
			],
		})),
	);
	return features.map(({ properties }, i) => ({
		id: `US-${properties?.['name']}`,
		name: String(properties?.['fullName']),
		kind: 'subregion' as const,
		country: 'US',
		area: areas[i]!,
	}));
}

function states(read: ReadRaw, land: MultiPolygon): ZoneArea[] {
	const polygons = topology(read('natural-earth-admin1', 'admin1.topo.json.gz')).filter(
		({ properties }) => properties?.['adm0_a3'] === 'IND',
	);
	const ids = [...new Set(indianStates.map(({ id }) => id))];
	const drawn = ids.map((id) => {
		const names = new Set(indianStates.filter((state) => state.id === id).map(({ polygon }) => polygon));
		const found = polygons.filter(({ properties }) => names.has(String(properties?.['name'])));
		if (found.length !== names.size)
			throw new Error(`admin1: ${id} needs ${[...names].join(', ')}; found ${found.length}`);
		return {
			type: 'MultiPolygon' as const,
			coordinates: found.flatMap(({ geometry }) => areaOf(geometry).coordinates),
		};
	});
	const areas = partition(land, drawn);
	return ids.map((id, i) => ({
		id,
		name: indianStates.find((state) => state.id === id)!.name,
		kind: 'state' as const,
		country: 'IN',
		// Islets that the country's outline lacks keep their own.
		area: areas[i]!.coordinates.length > 0 ? areas[i]! : drawn[i]!,
	}));
}
