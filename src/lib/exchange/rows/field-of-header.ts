import { everyField, type FieldId } from '../../plan/fields/fields-of.ts';
import { foldedHeader } from './folded-header.ts';

/** What a row says of itself besides the fields of the plan. */
const own = ['id', 'name', 'lat', 'lng', 'position', 'geometry', 'from', 'to'] as const;
export const fields: readonly Field[] = [...own, ...everyField.map(({ id }) => id)];
/** What a column can mean: who and where a row is, or a field of the plan. */
export type Field = (typeof own)[number] | FieldId;

/** What a column or property means: its field, and for power the unit and the year in its name. */
export type FieldOfHeader = { field: Field; factor: number; year: number | null };

/** Words of people's tables, English and French, folded; our own exports use the first of each. */
const words: Record<Field, string> = {
	...(Object.fromEntries(everyField.map(({ id, headers }) => [id, headers])) as Record<FieldId, string>),
	id: 'id code site_id siteid ref reference identifiant uid key',
	name: 'name nom site site_name sitename nom_du_site title titre label libelle campus parcel parcelle',
	lat: 'lat latitude y lat_dd latitude_dd lat_deg latitude_deg y_coord ycoord northing',
	lng: 'lng lon long longitude x lon_dd long_dd longitude_dd lon_deg longitude_deg x_coord xcoord easting',
	position:
		'position coordinates coordinate coords coord coordonnees coordonnees_gps gps latlon latlng lat_lon lat_lng lat_long latitude_longitude location localisation',
	geometry: 'wkt geometry geometrie geom the_geom',
	from: 'from from_id from_site source a_end start de depuis origine',
	to: 'to to_id to_site target z_end end vers destination',
};

const byWord = new Map<string, Field>(
	fields.flatMap((field) => words[field].split(' ').map((word): [string, Field] => [word, field])),
);

const factors: Record<string, number> = { kw: 0.001, mw: 1, gw: 1000 };

/** Field of a column's or property's name; null for one we do not know. */
export function fieldOfHeader(header: string): FieldOfHeader | null {
	const folded = foldedHeader(header);
	const year = /(?:^|_)((?:19|20|21)\d\d)(?:_|$)/.exec(folded)?.[1];
	const rest = folded.replace(/(?:^|_)(?:19|20|21)\d\d(?=_|$)/, '').replace(/^_|_$/g, '');
	const plain = byWord.get(rest);
	if (plain !== undefined) {
		if (year !== undefined && plain !== 'itMw') return null;
		return { field: plain, factor: 1, year: year === undefined ? null : Number(year) };
	}
	const [, before = '', unit = '', after = ''] = /^(.*?)_?(kw|mw|gw)_?(.*)$/.exec(rest) ?? [];
	const stem = [before, after].filter(Boolean).join('_');
	if (unit !== '' && (stem === '' || byWord.get(stem) === 'itMw' || rest === 'itmw')) {
		return { field: 'itMw', factor: factors[unit]!, year: year === undefined ? null : Number(year) };
	}
	// `Latitude (°N)`, `Longitude [deg]`: a unit after a known name.
	const first = rest.replace(/_(n|s|e|w|o|deg|dd|degrees|degres|decimal|decimale|wgs84|epsg_4326)$/, '');
	const known = first === rest ? undefined : byWord.get(first);
	return known === 'lat' || known === 'lng' ? { field: known, factor: 1, year: null } : null;
}
