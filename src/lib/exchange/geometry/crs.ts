import proj4 from 'proj4';
import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import { knownSystem } from './known-systems.ts';
import { wktFacts } from './wkt-facts.ts';

/** A coordinate system: what to call it, the way to longitude and latitude (null = it is that already), and what to know about it. */
export type Crs = {
	name: string;
	/** NaN where the system does not reach. */
	toWgs84: ((x: number, y: number) => [number, number]) | null;
	notes: Problem[];
};

/** NAD83, ETRS89, RGF93 and the other systems that follow the Earth lie within two meters of WGS84: below what siting needs. */
const NEAR_WGS84 =
	/WGS.?(19)?84|World.?Geodetic.?System.?1984|NAD.?(19)?83|North.?American.?(Datum.?)?(of.?)?1983|ETRS.?(19)?89|ETRF|European.?Terrestrial.?Reference.?System.?1989|ETRS_1989|RGF.?(19)?93|Reseau.?Geodesique.?Francais.?1993|ITRF|IGS|GDA.?(19|20)?(94|20)|Geocentric.?Datum.?of.?Australia|NZGD.?2000|New.?Zealand.?(Geodetic.?Datum.?)?2000|SIRGAS|JGD.?20(00|11)|Japanese.?Geodetic.?Datum.?20(00|11)|CGCS.?2000|China.?2000|Korea.?(Geodetic.?Datum.?)?2000|POSGAR|Hartebeesthoek.?(19)?94|SWEREF.?99|EUREF|RGAF|CSRS/i;
/** Datum type of proj4 for one whose way to WGS84 it does not know. */
const NO_SHIFT = 5;
const GEOGRAPHIC = new Set(['EPSG:4326', 'EPSG:4979', 'EPSG:4269', 'EPSG:4258', 'EPSG:4171', 'OGC:CRS84']);
const WEB_MERCATOR = new Set(['EPSG:3857', 'EPSG:3785', 'EPSG:900913', 'EPSG:102100', 'EPSG:102113', 'ESRI:102100', 'ESRI:102113']); // prettier-ignore
/** Once around the equator, in the meters of Web Mercator. */
const TURN_M = 2 * Math.PI * 6_378_137;
/** A position that comes back this far from where it was, in units of its system, lies where the system does not reach. */
const ASTRAY = 100;

/** The system of a code (`EPSG:2154`, `urn:ogc:def:crs:OGC:1.3:CRS84`) or of the text of a `.prj` file; what cannot be read is a problem. */
export function crsOf(named: string): Result<Crs> {
	return named.includes('[') ? crsOfWkt(named.slice(0, 10_000)) : crsOfCode(named);
}

function crsOfCode(named: string): Result<Crs> {
	const code = codeIn(named);
	if (code !== null && GEOGRAPHIC.has(code)) return ok({ name: 'EPSG:4326', toWgs84: null, notes: [] });
	if (code !== null && WEB_MERCATOR.has(code)) return converted('EPSG:3857', 'EPSG:3857');
	const known = code === null ? null : knownSystem(code);
	return known === null ? unknown(named) : converted(code!, known);
}

function codeIn(named: string): string | null {
	const plain = named.trim().toUpperCase();
	if (/(^|:|\/)CRS:?84H?$/.test(plain)) return 'OGC:CRS84';
	const [, registry, number] = /(EPSG|ESRI)\W.*?(\d{4,6})$/.exec(plain) ?? [];
	if (registry !== undefined) return `${registry}:${number}`;
	return /^\d{4,6}$/.test(plain) ? `EPSG:${plain}` : null;
}

function crsOfWkt(text: string): Result<Crs> {
	const facts = wktFacts(text);
	if (facts === null) return unknown(text);
	const { wkt, name, kind, datum, degrees } = facts;
	if (!degrees) return fail(problem('', 'import_crs_angle', { crs: shortened(name) }));
	const near = NEAR_WGS84.test(datum);
	if (kind === 'geographic' && near && facts.greenwich) return ok({ name, toWgs84: null, notes: [] });
	const crs = converted(name, wkt);
	if (!crs.ok || near || shiftKnown(wkt)) return crs;
	const note = problem('', 'import_crs_datum', { crs: shortened(name), datum: shortened(datum) });
	return ok({ ...crs.value, notes: [note] });
}

function shiftKnown(wkt: string): boolean {
	return new proj4.Proj(wkt).datum.datum_type !== NO_SHIFT;
}

function converted(name: string, definition: string): Result<Crs> {
	try {
		const way = proj4(definition);
		const toWgs84 = (x: number, y: number): [number, number] => {
			try {
				const [lng, lat] = way.inverse([x, y]) as [number, number];
				const [backX, backY] = way.forward([lng, lat]) as [number, number];
				const aside = Math.abs(backX - x) % TURN_M;
				const back = Math.min(aside, TURN_M - aside) < ASTRAY && Math.abs(backY - y) < ASTRAY;
				return back ? [lng, lat] : [NaN, NaN];
			} catch {
				return [NaN, NaN];
			}
		};
		return ok({ name, toWgs84, notes: [] });
	} catch {
		return unknown(name);
	}
}

function unknown(named: string): Result<Crs> {
	const name = /^\s*\w+\[\s*"([^"]{1,100})"/.exec(named)?.[1] ?? named;
	return fail(problem('', 'import_crs_unknown', { crs: shortened(name) }));
}
