/** What a coordinate system written as WKT says of itself, as far as we have to look before it is converted. */
export type WktFacts = {
	/** The horizontal system alone, without the heights of a compound one. */
	wkt: string;
	name: string;
	kind: 'geographic' | 'projected';
	/** Name of its datum, '' if there is none. */
	datum: string;
	/** Angles are in degrees, not grads. */
	degrees: boolean;
	/** Longitudes count from Greenwich. */
	greenwich: boolean;
};

const DEGREE = Math.PI / 180;

/** Looks into WKT 1 as GIS programs and Esri write it, and WKT 2; null for what is neither geographic nor projected, or names no projection. */
export function wktFacts(text: string): WktFacts | null {
	const projected = partFrom(text, /PROJCS\[|PROJCRS\[|PROJECTEDCRS\[/i);
	const wkt = projected ?? partFrom(text, /GEOGCS\[|GEOGCRS\[|GEODCRS\[|GEOGRAPHICCRS\[|GEODETICCRS\[/i);
	if (wkt === null) return null;
	if (projected !== null && !/PROJECTION\[|METHOD\[/i.test(wkt)) return null;
	const geographic =
		partFrom(
			wkt,
			/GEOGCS\[|BASEGEOGCRS\[|BASEGEODCRS\[|GEOGCRS\[|GEODCRS\[|GEOGRAPHICCRS\[|GEODETICCRS\[/i,
		) ?? wkt;
	const unit = /(?:ANGLEUNIT|UNIT)\[\s*"[^"]*"\s*,\s*([\d.eE+-]+)/i.exec(withoutProjection(geographic))?.[1];
	const meridian = /(?:PRIMEM|PRIMEMERIDIAN)\[\s*"[^"]*"\s*,\s*([\d.eE+-]+)/i.exec(geographic)?.[1];
	return {
		wkt,
		name: /\[\s*"([^"]*)"/.exec(wkt)?.[1] ?? '',
		kind: projected === null ? 'geographic' : 'projected',
		datum: /(?:DATUM|ENSEMBLE)\[\s*"([^"]*)"/i.exec(geographic)?.[1] ?? '',
		degrees: unit === undefined || Math.abs(Number(unit) / DEGREE - 1) < 1e-6,
		greenwich: meridian === undefined || Number(meridian) === 0,
	};
}

/** An ellipsoid or a datum of WKT 2 may state a unit of length before the angle's. */
function withoutProjection(text: string): string {
	return text.replace(/LENGTHUNIT\[[^\]]*\]/gi, '').replace(/(?:SPHEROID|ELLIPSOID|PRIMEM)\[[^\]]*\]/gi, '');
}

/** The text from a keyword to the bracket that closes it; null if there is none. */
function partFrom(text: string, keyword: RegExp): string | null {
	const at = text.search(keyword);
	if (at < 0) return null;
	let depth = 0;
	let quoted = false;
	for (let i = at; i < text.length; i++) {
		const letter = text[i];
		if (letter === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (letter === '[') depth++;
		else if (letter === ']' && --depth === 0) return text.slice(at, i + 1);
	}
	return null;
}
