import { describe, expect, test } from 'vitest';
import { crsOf } from '../../../src/lib/exchange/geometry/crs.ts';
import type { Position } from '../../../src/lib/geo/position.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { utmOf } from '../../../src/lib/geo/utm.ts';
import { valueOf } from '../../fixtures/result.ts';

const FOOT_M = 1200 / 3937;
const GRS80 = { a: 6_378_137, f: 1 / 298.257222101 };
const CLARKE_1866 = { a: 6_378_206.4, f: 1 - 6_356_583.8 / 6_378_206.4 };
const NAD83 =
	'GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** How far from where it belongs a position comes out, m. */
function astrayM(named: string, x: number, y: number, [lng, lat]: Position): number {
	const crs = valueOf(crsOf(named));
	const [foundLng, foundLat] = crs.toWgs84 ? crs.toWgs84(x, y) : [x, y];
	return distanceKm(foundLng, foundLat, lng, lat) * 1000;
}

const keys = (named: string) => {
	const crs = crsOf(named);
	return crs.ok ? crs.value.notes.map(({ key }) => key) : crs.problems.map(({ key }) => key);
};
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const dms = (degrees: number, minutes: number, seconds = 0) => degrees + minutes / 60 + seconds / 3600;

type Conic = { lat0: number; lng0: number; lat1: number; lat2: number; x0: number; y0: number };

/** Snyder 1987, Map projections, eqs. 15-1 to 15-4, 15-7 to 15-10: Lambert's conic with two parallels. */
function lambert(
	[lng, lat]: Position,
	{ lat0, lng0, lat1, lat2, x0, y0 }: Conic,
	{ a, f } = GRS80,
): Position {
	const e = Math.sqrt(f * (2 - f));
	const m = (phi: number) => Math.cos(phi) / Math.sqrt(1 - (e * Math.sin(phi)) ** 2);
	const t = (phi: number) =>
		Math.tan(Math.PI / 4 - phi / 2) / ((1 - e * Math.sin(phi)) / (1 + e * Math.sin(phi))) ** (e / 2);
	const [p0, p1, p2, p] = [lat0, lat1, lat2, lat].map(radians) as [number, number, number, number];
	const n = (Math.log(m(p1)) - Math.log(m(p2))) / (Math.log(t(p1)) - Math.log(t(p2)));
	const rho = (phi: number) => (a * m(p1) * t(phi) ** n) / (n * t(p1) ** n);
	const theta = n * radians(lng - lng0);
	return [x0 + rho(p) * Math.sin(theta), y0 + rho(p0) - rho(p) * Math.cos(theta)];
}

/** Snyder 1987, eqs. 14-1 to 14-6, 14-12, 3-12: Albers' conic. */
function albers([lng, lat]: Position, { lat0, lng0, lat1, lat2, x0, y0 }: Conic): Position {
	const { a, f } = GRS80;
	const e = Math.sqrt(f * (2 - f));
	const m = (phi: number) => Math.cos(phi) / Math.sqrt(1 - (e * Math.sin(phi)) ** 2);
	const q = (phi: number) => {
		const s = Math.sin(phi);
		return (1 - e * e) * (s / (1 - (e * s) ** 2) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
	};
	const [p0, p1, p2, p] = [lat0, lat1, lat2, lat].map(radians) as [number, number, number, number];
	const n = (m(p1) ** 2 - m(p2) ** 2) / (q(p2) - q(p1));
	const c = m(p1) ** 2 + n * q(p1);
	const rho = (phi: number) => (a * Math.sqrt(c - n * q(phi))) / n;
	const theta = n * radians(lng - lng0);
	return [x0 + rho(p) * Math.sin(theta), y0 + rho(p0) - rho(p) * Math.cos(theta)];
}

const paris: Position = [2.3499, 48.853];
const lambert93 = { lat0: 46.5, lng0: 3, lat1: 49, lat2: 44, x0: 700_000, y0: 6_600_000 };
const conus = { lat0: 23, lng0: -96, lat1: 29.5, lat2: 45.5, x0: 0, y0: 0 };
const california3 = { lat0: 36.5, lng0: -120.5, lat1: dms(37, 4), lat2: dms(38, 26), x0: 2e6, y0: 5e5 };

describe('the worked examples of EPSG Guidance Note 7-2 come out within a meter', () => {
	test('Lambert with two parallels in US feet: NAD27 / Texas South Central, whose datum is said', () => {
		const texas = `PROJCS["NAD_1927_StatePlane_Texas_South_Central_FIPS_4204",GEOGCS["GCS_North_American_1927",DATUM["D_North_American_1927",SPHEROID["Clarke_1866",6378206.4,294.9786982]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",2000000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",-99.0],PARAMETER["Standard_Parallel_1",28.38333333333333],PARAMETER["Standard_Parallel_2",30.28333333333333],PARAMETER["Latitude_Of_Origin",27.83333333333333],UNIT["Foot_US",0.3048006096012192]]`;
		expect(astrayM(texas, 2_963_503.91, 254_759.8, [-96, 28.5])).toBeLessThan(1);
		expect(keys(texas)).toEqual(['import_crs_datum']);
		const conic = { lat0: dms(27, 50), lng0: -99, lat1: dms(28, 23), lat2: dms(30, 17), x0: 2e6 * FOOT_M, y0: 0 }; // prettier-ignore
		expect(lambert([-96, 28.5], conic, CLARKE_1866)[0] / FOOT_M).toBeCloseTo(2_963_503.91, 1);
	});

	test('Lambert azimuthal: ETRS89 / Europe', () => {
		expect(astrayM('EPSG:3035', 3_962_799.45, 2_999_718.85, [5, 50])).toBeLessThan(1);
	});

	test('Albers: NAD83 / Great Lakes', () => {
		const lakes = `PROJCS["NAD83 / Great Lakes Albers",${NAD83},PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",45.568977],PARAMETER["longitude_of_center",-84.455955],PARAMETER["standard_parallel_1",42.122774],PARAMETER["standard_parallel_2",49.01518],PARAMETER["false_easting",1000000],PARAMETER["false_northing",1000000],UNIT["metre",1]]`;
		expect(astrayM(lakes, 1_466_493.492, 702_903.006, [-78.75, 42.75])).toBeLessThan(1);
		expect(keys(lakes)).toEqual([]);
	});

	test('Transverse Mercator on another datum: the British grid, shifted by its seven parameters', () => {
		// The example is on OSGB36; the shift moves it about 120 m, as TOWGS84 says.
		const moved = astrayM('EPSG:27700', 577_274.99, 69_740.5, [0.5, 50.5]);
		expect(moved).toBeGreaterThan(80);
		expect(moved).toBeLessThan(160);
		const unshifted = `PROJCS["British_National_Grid",GEOGCS["GCS_X",DATUM["D_Unknown_36",SPHEROID["Airy_1830",6377563.396,299.3249646]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",400000],PARAMETER["False_Northing",-100000],PARAMETER["Central_Meridian",-2],PARAMETER["Scale_Factor",0.9996012717],PARAMETER["Latitude_Of_Origin",49],UNIT["Meter",1]]`;
		expect(astrayM(unshifted, 577_274.99, 69_740.5, [0.5, 50.5])).toBeLessThan(1);
		expect(keys(unshifted)).toEqual(['import_crs_datum']);
	});
});

describe('codes come out where formulas of another hand put them, within a meter', () => {
	test.each([
		['EPSG:2154', paris, lambert(paris, lambert93)],
		['urn:ogc:def:crs:EPSG::2154', [-1.5536, 47.2184], lambert([-1.5536, 47.2184], lambert93)],
		['EPSG:3949', [6.18, 48.69], lambert([6.18, 48.69], { lat0: 49, lng0: 3, lat1: 48.25, lat2: 49.75, x0: 1.7e6, y0: 8.2e6 })], // prettier-ignore
		['EPSG:5070', [-95.86, 41.26], albers([-95.86, 41.26], conus)],
		['ESRI:102003', [-119.85, 47.23], albers([-119.85, 47.23], { ...conus, lat0: 37.5 })],
	] as [string, Position, Position][])('%s', (code, position, [x, y]) => {
		expect(astrayM(code, x, y, position)).toBeLessThan(1);
	});

	test.each([
		['EPSG:26915', [-95.86, 41.26]],
		['EPSG:32615', [-95.86, 41.26]],
		['EPSG:32633', [13.4, 52.52]],
		['EPSG:25832', [8.68, 50.11]],
		['EPSG:32756', [151.2, -33.87]],
		['EPSG:7856', [151.2, -33.87]],
	] as [string, Position][])('%s is our own UTM', (code, position) => {
		const { easting, northing } = utmOf(position)!;
		expect(astrayM(code, easting, northing, position)).toBeLessThan(1);
	});

	test('EPSG:3857 and its older names', () => {
		const [x, y] = [radians(-100) * 6_378_137, Math.asinh(Math.tan(radians(24))) * 6_378_137];
		for (const code of ['EPSG:3857', 'EPSG:900913', 'ESRI:102100']) {
			expect(astrayM(code, x, y, [-100, 24]), code).toBeLessThan(1);
		}
	});

	test('WGS84 and what lies within two meters of it stays as it is', () => {
		for (const code of ['EPSG:4326', 'urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4269', NAD83])
			expect(valueOf(crsOf(code)).toWgs84, code).toBeNull();
	});
});

describe('a .prj is read by what it says, not by its name', () => {
	const utm = (unit: string, easting: string, name = 'NAD_1983_UTM_Zone_15N_Feet') =>
		`PROJCS["${name}",${NAD83},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${easting}],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",-93.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT[${unit}]]`;

	test('a zone of UTM in feet, with its false easting in feet', () => {
		const { easting, northing } = utmOf([-95.86, 41.26])!;
		const feet = utm('"Foot_US",0.3048006096012192', '1640416.667');
		expect(astrayM(feet, easting / FOOT_M, northing / FOOT_M, [-95.86, 41.26])).toBeLessThan(1);
		expect(astrayM(utm('"Meter",1.0', '500000.0'), easting, northing, [-95.86, 41.26])).toBeLessThan(1);
		// The name of a known system with another origin is not the known system.
		const shifted = utm('"Meter",1.0', '600000.0', 'WGS_1984_UTM_Zone_15N');
		expect(astrayM(shifted, easting + 100_000, northing, [-95.86, 41.26])).toBeLessThan(1);
	});

	test('state plane in US feet', () => {
		const california = `PROJCS["NAD_1983_StatePlane_California_III_FIPS_0403_Feet",${NAD83},PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",6561666.666666666],PARAMETER["False_Northing",1640416.666666667],PARAMETER["Central_Meridian",-120.5],PARAMETER["Standard_Parallel_1",37.06666666666667],PARAMETER["Standard_Parallel_2",38.43333333333333],PARAMETER["Latitude_Of_Origin",36.5],UNIT["Foot_US",0.3048006096012192]]`;
		const [x, y] = lambert([-121.9, 37.35], california3);
		expect(astrayM(california, x / FOOT_M, y / FOOT_M, [-121.9, 37.35])).toBeLessThan(1);
		expect(keys(california)).toEqual([]);
	});

	test('Lambert-93 as Esri, as OGC and as WKT 2', () => {
		const [x, y] = lambert(paris, lambert93);
		const esri = `PROJCS["RGF_1993_Lambert_93",GEOGCS["GCS_RGF_1993",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],PARAMETER["Standard_Parallel_1",44.0],PARAMETER["Standard_Parallel_2",49.0],PARAMETER["Latitude_Of_Origin",46.5],UNIT["Meter",1.0]]`;
		const heights = `COMPD_CS["Lambert-93 + NGF",${esri.replace('Lambert_Conformal_Conic', 'Lambert_Conformal_Conic_2SP')},VERT_CS["NGF",VERT_DATUM["NGF",2005],UNIT["metre",1]]]`;
		const wkt2 = `PROJCRS["RGF93 v1 / Lambert-93",BASEGEOGCRS["RGF93 v1",DATUM["Reseau Geodesique Francais 1993 v1",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]]],CONVERSION["Lambert-93",METHOD["Lambert Conic Conformal (2SP)",ID["EPSG",9802]],PARAMETER["Latitude of false origin",46.5,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Longitude of false origin",3,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Latitude of 1st standard parallel",49,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Latitude of 2nd standard parallel",44,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Easting at false origin",700000,LENGTHUNIT["metre",1]],PARAMETER["Northing at false origin",6600000,LENGTHUNIT["metre",1]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["metre",1]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["metre",1]],ID["EPSG",2154]]`;
		for (const wkt of [esri, heights, wkt2]) {
			expect(astrayM(wkt, x, y, paris), wkt.slice(0, 30)).toBeLessThan(1);
			expect(keys(wkt), wkt.slice(0, 30)).toEqual([]);
		}
	});

	test('a geographic system on a datum of its own is taken, and said', () => {
		const own = NAD83.replace('D_North_American_1983', 'D_Island_1958');
		expect(keys(own)).toEqual(['import_crs_datum']);
		const shifted = NAD83.replace('"D_North_American_1983",', '"Bern",TOWGS84[674.374,15.056,405.346],');
		expect(keys(shifted.replace('6378137.0,298.257222101', '6377397.155,299.1528128'))).toEqual([]);
	});
});

describe('what cannot be read is a problem in words', () => {
	const grads =
		'PROJCS["NTF (Paris) / Lambert zone II",GEOGCS["NTF (Paris)",DATUM["Nouvelle_Triangulation_Francaise_Paris",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.4660212936269],TOWGS84[-168,-60,320,0,0,0,0]],PRIMEM["Paris",2.33722917],UNIT["grad",0.01570796326794897]],PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",52],PARAMETER["central_meridian",0],PARAMETER["scale_factor",0.99987742],PARAMETER["false_easting",600000],PARAMETER["false_northing",2200000],UNIT["metre",1]]';
	test.each([
		['', 'import_crs_unknown'],
		['EPSG:999999', 'import_crs_unknown'],
		['EPSG:2263', 'import_crs_unknown'],
		['my system', 'import_crs_unknown'],
		['PROJCS["WGS_1984_UTM_Zone_15N",GEOGCS["GCS_WGS_1984"]]', 'import_crs_unknown'],
		[`PROJCS["Odd",${NAD83},PROJECTION["Nobody_Knows"],UNIT["Meter",1]]`, 'import_crs_unknown'],
		['LOCAL_CS["Site grid",LOCAL_DATUM["x",0],UNIT["metre",1]]', 'import_crs_unknown'],
		['GEOCCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["metre",1]]', 'import_crs_unknown'], // prettier-ignore
		['PROJCS["cut', 'import_crs_unknown'],
		[`PROJCS[${'['.repeat(9000)}`, 'import_crs_unknown'],
		[`PROJCS["deep",PROJECTION["x"],${'A['.repeat(2000)}${']'.repeat(2000)}]`, 'import_crs_unknown'],
		[grads, 'import_crs_angle'],
	])('%.60s', (named, key) => {
		expect(keys(named)).toEqual([key]);
	});

	test('a position where the system does not reach is none', () => {
		const { toWgs84 } = valueOf(crsOf('EPSG:32615'));
		expect(toWgs84!(9e9, 9e9)).toEqual([NaN, NaN]);
		expect(valueOf(crsOf('EPSG:2154')).toWgs84!(-4e7, 1e9)).toEqual([NaN, NaN]);
	});

	test('names of a .prj do not reach into the language', () => {
		crsOf('PROJCS["x",__proto__["polluted",1],constructor[prototype["polluted",2]],PROJECTION["y"]]');
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});
