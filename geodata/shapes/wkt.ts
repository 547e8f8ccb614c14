import type { MultiPolygon, Position } from 'geojson';

/** POLYGON or MULTIPOLYGON in well-known text. */
export function multiPolygonOfWkt(text: string): MultiPolygon {
	const kind = text.slice(0, text.indexOf('(')).trim().toUpperCase();
	if (kind !== 'POLYGON' && kind !== 'MULTIPOLYGON')
		throw new Error(`got ${kind} when expected POLYGON or MULTIPOLYGON`);
	const lists = text
		.slice(text.indexOf('('))
		.replace(/(-?[\d.]+(?:e-?\d+)?) (-?[\d.]+(?:e-?\d+)?)/gi, '[$1,$2]')
		.replace(/\(/g, '[')
		.replace(/\)/g, ']');
	const parsed: unknown = JSON.parse(lists);
	const coordinates = (kind === 'POLYGON' ? [parsed] : parsed) as Position[][][];
	return { type: 'MultiPolygon', coordinates };
}
