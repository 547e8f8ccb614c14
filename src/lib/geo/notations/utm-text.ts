import { fail, ok, problem, type Result } from '../../base/result.ts';
import type { Position } from '../position.ts';
import { positionOfUtm, UTM_BANDS } from '../utm.ts';
import type { Notation } from './notation.ts';

const UTM = /^(\d{1,2}) ?([A-Z]) (\d+(?:\.\d+)?) ?M? ?E?,? (\d+(?:\.\d+)?) ?M? ?N?$/;

/** A point may lie this far outside its band, as grids are written across a band's edge. */
const BAND_SLACK = 0.5;

/** `15T 260000 4570000`: zone, band, easting and northing, one of them of four digits at least, m. */
export const utmText: Notation = {
	id: 'utm',
	read({ plain }) {
		const match = UTM.exec(plain);
		const isUtm = match !== null && (Number(match[3]) >= 1000 || Number(match[4]) >= 1000);
		return isUtm ? positionOf(match) : null;
	},
};

/** UTM on WGS84. The letter is the band; N and S are also read as north and south, where the band S (32 to 40° N) does not fit. */
function positionOf(match: RegExpExecArray): Result<Position> {
	const band = match[2]!;
	const [zone, easting, northing] = [Number(match[1]), Number(match[3]), Number(match[4])];
	if (zone < 1 || zone > 60) return fail(problem('', 'coord_utm_zone', { found: zone }));
	const row = UTM_BANDS.indexOf(band);
	if (row < 0) return fail(problem('', 'coord_utm_band', { found: band }));
	if (easting < 100_000 || easting > 900_000) {
		return fail(problem('', 'coord_utm_easting', { found: easting }));
	}
	if (northing > 10_000_000) return fail(problem('', 'coord_utm_northing', { found: northing }));
	const north = band >= 'N';
	const position = positionOfUtm(zone, north, easting, northing);
	if (band === 'N' || fits(position[1], row)) return ok(position);
	if (band === 'S') return ok(positionOfUtm(zone, false, easting, northing));
	return fail(problem('', 'coord_utm_outside', { band, found: northing, lat: position[1].toFixed(2) }));
}

function fits(lat: number, row: number): boolean {
	const south = -80 + 8 * row;
	const north = row === UTM_BANDS.length - 1 ? 84 : south + 8;
	return lat >= south - BAND_SLACK && lat <= north + BAND_SLACK;
}
