import { positionOfUtm } from '../../geo/utm.ts';

/** A coordinate system: its usual code, and the way from it to longitude and latitude; null = it is that already. */
export type Crs = { code: string; toWgs84: ((x: number, y: number) => [number, number]) | null };

const WGS84: Crs = { code: 'EPSG:4326', toWgs84: null };
/** Radius of the sphere of Web Mercator, m (EPSG:3857). */
const MERCATOR_RADIUS = 6_378_137;
const DEGREES = 180 / Math.PI;

/** The system a code names: `EPSG:4326`, `urn:ogc:def:crs:OGC:1.3:CRS84`, `EPSG:32615`; null for those we cannot convert. */
export function crsOfCode(code: string): Crs | null {
	const plain = code.trim().toUpperCase();
	if (/(^|:|\/)CRS:?84H?$/.test(plain)) return WGS84;
	const number = Number(/(?:EPSG|ESRI)\W.*?(\d{4,6})$/.exec(plain)?.[1] ?? /^(\d{4,6})$/.exec(plain)?.[1]);
	return Number.isInteger(number) ? crsOfNumber(number) : null;
}

/** The system of a `.prj` file (WKT): by its EPSG code, else by the names that GIS programs write. */
export function crsOfWkt(wkt: string): Crs | null {
	const text = wkt.slice(0, 10_000);
	const outer = /AUTHORITY\["EPSG",\s*"?(\d{4,6})"?\]\s*\]\s*$/i.exec(text)?.[1];
	const byCode = outer === undefined ? null : crsOfNumber(Number(outer));
	if (byCode) return byCode;
	const projected = /PROJC(?:S|RS)\[\s*"([^"]*)"/i.exec(text)?.[1];
	if (projected === undefined) {
		const geographic = /GEOG(?:CS|CRS)\[\s*"([^"]*)"/i.exec(text)?.[1] ?? '';
		return /WGS.?(19)?84|North.?American.?(Datum.?)?(of.?)?1983|NAD.?83|ETRS.?(19)?89|RGF.?93/i.test(
			geographic,
		)
			? WGS84
			: null;
	}
	if (/Web.?Mercator|Pseudo.?Mercator/i.test(projected)) return crsOfNumber(3857);
	const utm = /^(?:WGS.?(?:19)?84|NAD.?(?:19)?83|ETRS.?(?:19)?89).*UTM.?zone.?(\d{1,2})([NS])/i.exec(
		projected,
	);
	return utm ? utmCrs(Number(utm[1]), utm[2]!.toUpperCase() === 'N') : null;
}

function crsOfNumber(code: number): Crs | null {
	// NAD83, ETRS89 and RGF93 lie within two meters of WGS84: below what siting needs.
	if ([4326, 4979, 4269, 4258, 4171].includes(code)) return WGS84;
	if ([3857, 3785, 900_913, 102_100, 102_113].includes(code)) return mercator;
	if (code > 32_600 && code <= 32_660) return utmCrs(code - 32_600, true);
	if (code > 32_700 && code <= 32_760) return utmCrs(code - 32_700, false);
	if (code > 26_900 && code <= 26_923) return utmCrs(code - 26_900, true);
	if (code >= 25_828 && code <= 25_838) return utmCrs(code - 25_800, true);
	return null;
}

const mercator: Crs = {
	code: 'EPSG:3857',
	toWgs84: (x, y) => [(x / MERCATOR_RADIUS) * DEGREES, Math.atan(Math.sinh(y / MERCATOR_RADIUS)) * DEGREES],
};

function utmCrs(zone: number, north: boolean): Crs | null {
	if (zone < 1 || zone > 60) return null;
	return {
		code: `EPSG:${(north ? 32_600 : 32_700) + zone}`,
		toWgs84: (x, y) => positionOfUtm(zone, north, x, y),
	};
}
