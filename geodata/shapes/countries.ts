import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ReadRaw } from '../builder.ts';
import { separateParts, unlistedAreas } from '../names/iso.ts';
import { presentName } from '../names/renames.ts';
import { json } from '../parse.ts';

export type Country = { alpha2: string; name: string; area: MultiPolygon };

/** Countries and territories with an ISO code, one area each: the unlisted joined or left out, far parts with their own grid set apart. */
export function countries(read: ReadRaw): Country[] {
	const byCode = new Map<string, Country>();
	const add = (alpha2: string, name: string, polygons: MultiPolygon['coordinates'], main: boolean) => {
		const country = byCode.get(alpha2);
		if (!country)
			byCode.set(alpha2, { alpha2, name, area: { type: 'MultiPolygon', coordinates: [...polygons] } });
		else {
			if (main) country.name = name;
			country.area.coordinates.push(...polygons);
		}
	};
	for (const { properties, geometry } of topology(read('natural-earth-admin1', 'countries10.topo.json.gz'))) {
		const code = String(properties?.['ADM0_A3']);
		const unlisted = unlistedAreas.find((row) => row.code === code);
		const alpha2 = unlisted ? unlisted.alpha2 : String(properties?.['ISO_A2_EH']);
		if (alpha2 === '') continue;
		if (!/^[A-Z]{2}$/.test(alpha2))
			throw new Error(`countries10: ${code} has no ISO code; add it to geodata/names/iso.ts`);
		const main = !unlisted && String(properties?.['NAME']) !== '' && !lesser.has(code);
		const name = presentName(String(properties?.['ADMIN']), '');
		const rest = areaOf(geometry).coordinates.filter((polygon) => {
			const [lng, lat] = polygon[0]![0]!;
			const part = separateParts.find(
				({ of, box }) => of === alpha2 && lng! > box[0] && lat! > box[1] && lng! < box[2] && lat! < box[3],
			);
			if (part) add(part.alpha2, part.name, [polygon], true);
			return !part;
		});
		add(alpha2, name, rest, main);
	}
	return [...byCode.values()];
}

/** Natural Earth's codes that share the ISO code of a larger area, whose name stands. */
const lesser = new Set(['IOA', 'CSI', 'ATC', 'CLP', 'KAB', 'BRI']);

/** Features of a topology's first object. */
export function topology(bytes: Uint8Array): Feature[] {
	const value = json<Topology>(bytes);
	const object = Object.values(value.objects)[0] as GeometryCollection;
	return (feature(value, object) as FeatureCollection).features;
}

/** A polygon or multipolygon as a multipolygon; nothing as an empty one. */
export function areaOf(geometry: Feature['geometry'] | null): MultiPolygon {
	if (geometry?.type === 'MultiPolygon') return geometry;
	return { type: 'MultiPolygon', coordinates: geometry?.type === 'Polygon' ? [geometry.coordinates] : [] };
}
