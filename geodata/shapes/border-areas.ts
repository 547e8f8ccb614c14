import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bboxPolygon, difference, feature as turfFeature, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { sha256 } from '../manifest.ts';
import { borderClaims, borderZones, claimedParts } from '../names/border-claims.ts';
import { geojson } from '../parse.ts';
import { areaOf } from './countries.ts';

/** An area within borders: the country of the zones that serve it, and who else claims it ('' = nobody; ISO 3166-1 alpha-2). */
export type BorderArea = { country: string; claimedBy: string; area: MultiPolygon };

const FILE = 'node_modules/@rapideditor/country-coder/src/data/borders.json';
const SHA256 = '1b7bcaec215f7a7df5404d633f193cf069befbf55316deeae2e1178a96a6db3c';

/** The borders for looking up a point's country, as far as a zone serves them. */
export function borderAreas(countries: ReadonlySet<string>): BorderArea[] {
	const bytes = readFileSync(fileURLToPath(new URL(`../../${FILE}`, import.meta.url)));
	const found = sha256(bytes);
	if (found !== SHA256) throw new Error(`${FILE}: its sha256 is ${found}, expected ${SHA256}`);
	return geojson(bytes).features.flatMap((feature) => {
		if (!feature.geometry) return [];
		const { id, code } = namesOf(feature);
		const claim = borderClaims.find((row) => row.id === id);
		const country = borderZones[id] ?? borderZones[code] ?? code;
		if (claim && claim.zone !== country)
			throw new Error(`borders: ${id} is served by ${country}, not ${claim.zone}`);
		if (!countries.has(country)) return [];
		const whole = { country, claimedBy: claim?.claimedBy ?? '', area: areaOf(feature.geometry) };
		const part = claimedParts.find((row) => row.id === id);
		return part ? splitAt(whole, part) : [whole];
	});
}

/** An area in two: what lies in the box of a claim, and the rest. */
function splitAt(whole: BorderArea, { box, claimedBy }: (typeof claimedParts)[number]): BorderArea[] {
	const pair = featureCollection<MultiPolygon | Polygon>([turfFeature(whole.area), bboxPolygon([...box])]);
	const [inside, outside] = [intersect(pair), difference(pair)];
	if (!inside || !outside) throw new Error(`borders: no ground of ${whole.country} in the box of a claim`);
	return [
		{ ...whole, area: areaOf(outside.geometry) },
		{ ...whole, claimedBy, area: areaOf(inside.geometry) },
	];
}

/** An area's own id, and the code of the territory or country it belongs to. */
function namesOf({ properties }: Feature): { id: string; code: string } {
	const own = String(properties?.['iso1A2'] ?? '');
	const groups = (properties?.['groups'] ?? []) as string[];
	const unions = ['UN', 'EU'];
	const group = groups.find((each) => /^[A-Z]{2}$/.test(each) && !unions.includes(each));
	return {
		id: own || String(properties?.['wikidata']),
		code: own || group || String(properties?.['country'] ?? ''),
	};
}
