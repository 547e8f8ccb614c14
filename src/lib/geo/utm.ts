import type { Position } from './position.ts';

/** Universal Transverse Mercator on WGS84; easting and northing in m, northing counted from 10,000 km in the south. */
export type Utm = { zone: number; band: string; easting: number; northing: number };

/** Bands of 8° from 80° S, the last of 12°. */
export const UTM_BANDS = 'CDEFGHJKLMNPQRSTUVWX';

const RADIANS = Math.PI / 180;
const A = 6_378_137;
const F = 1 / 298.257_223_563;
const E = Math.sqrt(F * (2 - F));
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;
const FALSE_NORTHING = 10_000_000;

/** Krüger's series in the third flattening to its fourth power, as in Karney 2011 (J. Geodesy 85, eqs. 14, 35, 36): below 1 µm within a zone. */
const N = F / (2 - F);
const RADIUS = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const FORWARD = [
	N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
	(13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
	(61 / 240) * N ** 3 - (103 / 140) * N ** 4,
	(49_561 / 161_280) * N ** 4,
];
const INVERSE = [
	N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4,
	(1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4,
	(17 / 480) * N ** 3 - (37 / 840) * N ** 4,
	(4397 / 161_280) * N ** 4,
];

/** UTM of a position; null beyond 84° N and 80° S, where UTM ends. */
export function utmOf([lng, lat]: Position): Utm | null {
	if (lat < -80 || lat > 84) return null;
	const zone = zoneOf(lng, lat);
	const band = UTM_BANDS[Math.min(lat < 0 ? 9 : 19, Math.floor((lat + 80) / 8))]!;
	const lambda = (lng - centralMeridian(zone)) * RADIANS;
	const sine = Math.sin(lat * RADIANS);
	const t = Math.sinh(Math.atanh(sine) - E * Math.atanh(E * sine));
	let xi = Math.atan2(t, Math.cos(lambda));
	let eta = Math.asinh(Math.sin(lambda) / Math.hypot(t, Math.cos(lambda)));
	[xi, eta] = corrected(xi, eta, FORWARD, 1);
	const northing = SCALE * RADIUS * xi;
	return {
		zone,
		band,
		easting: FALSE_EASTING + SCALE * RADIUS * eta,
		northing: lat < 0 ? northing + FALSE_NORTHING : northing,
	};
}

/** Position of UTM coordinates on the northern or southern half. */
export function positionOfUtm(zone: number, north: boolean, easting: number, northing: number): Position {
	const [xi, eta] = corrected(
		(north ? northing : northing - FALSE_NORTHING) / (SCALE * RADIUS),
		(easting - FALSE_EASTING) / (SCALE * RADIUS),
		INVERSE,
		-1,
	);
	const conformal = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
	const lng = centralMeridian(zone) + Math.atan2(Math.sinh(eta), Math.cos(xi)) / RADIANS;
	return [((((lng + 180) % 360) + 360) % 360) - 180, Math.atan(geodetic(conformal)) / RADIANS];
}

function corrected(xi: number, eta: number, series: readonly number[], sign: 1 | -1): [number, number] {
	let northward = xi;
	let eastward = eta;
	series.forEach((coefficient, i) => {
		const k = 2 * (i + 1);
		northward += sign * coefficient * Math.sin(k * xi) * Math.cosh(k * eta);
		eastward += sign * coefficient * Math.cos(k * xi) * Math.sinh(k * eta);
	});
	return [northward, eastward];
}

/** Tangent of the geodetic latitude from that of the conformal one: Newton's method (Karney 2011, eqs. 19 to 21). */
function geodetic(conformal: number): number {
	let tau = conformal;
	for (let i = 0; i < 5; i++) {
		const sigma = Math.sinh(E * Math.atanh((E * tau) / Math.hypot(1, tau)));
		const reached = tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
		const slope = ((1 - E * E) * Math.hypot(1, reached) * Math.hypot(1, tau)) / (1 + (1 - E * E) * tau * tau);
		tau += (conformal - reached) / slope;
	}
	return tau;
}

function centralMeridian(zone: number): number {
	return zone * 6 - 183;
}

/** Zones of 6°, save around southern Norway and Svalbard. */
function zoneOf(lng: number, lat: number): number {
	if (lat >= 56 && lat < 64 && lng >= 3 && lng < 12) return 32;
	if (lat >= 72 && lng >= 0 && lng < 42) return lng < 9 ? 31 : lng < 21 ? 33 : lng < 33 ? 35 : 37;
	return Math.min(60, Math.floor((lng + 180) / 6) + 1);
}
