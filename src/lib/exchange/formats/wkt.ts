import { problem } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import type { SourceGeometry } from '../source-feature.ts';

const POSITION =
	/[-+]?(?:\d{1,25}(?:\.\d{0,25})?|\.\d{1,25})(?:[eE][-+]?\d{1,3})?(?:\s+[-+]?(?:\d{1,25}(?:\.\d{0,25})?|\.\d{1,25})(?:[eE][-+]?\d{1,3})?){1,3}/g;

/** A shape in well-known text, as tables carry it: points, lines, polygons. */
export function geometryOfWkt(text: string): SourceGeometry {
	const plain = text.replace(/^\s*SRID=\d+;/i, '').trim();
	const [, word = '', body = ''] =
		/^(POINT|LINESTRING|POLYGON|MULTIPOLYGON)\s*(?:Z|M|ZM)?\s*(\([\s\S]*\))$/i.exec(plain) ?? [];
	const broken: SourceGeometry = {
		kind: 'none',
		problem: problem('', 'import_wkt_broken', { found: shortened(text) }),
	};
	// Only digits, signs and brackets are left: brackets become JSON's, and JSON's reader does the rest.
	if (word === '' || !/^[\d\s.,()eE+-]*$/.test(body)) return broken;
	const json = body
		.replace(POSITION, (position) => `[${position.trim().split(/\s+/).map(Number).join(',')}]`)
		.replaceAll('(', '[')
		.replaceAll(')', ']');
	let coordinates: unknown;
	try {
		coordinates = JSON.parse(json);
	} catch {
		return broken;
	}
	switch (word.toUpperCase()) {
		case 'POINT':
			return { kind: 'point', coordinates: (coordinates as unknown[])[0] };
		case 'LINESTRING':
			return { kind: 'line', coordinates };
		case 'POLYGON':
			return { kind: 'polygons', coordinates: [coordinates] };
		default:
			return { kind: 'polygons', coordinates };
	}
}

type Positions = readonly (readonly number[])[];

/** Polygons as well-known text, with every digit. */
export function wktOfPolygons(polygons: readonly (readonly Positions[])[]): string {
	return `MULTIPOLYGON (${polygons.map((rings) => `(${rings.map(bracketed).join(', ')})`).join(', ')})`;
}

/** A line as well-known text, longitude before latitude, degrees. */
export function wktOfLine(line: Positions): string {
	return `LINESTRING ${bracketed(line)}`;
}

function bracketed(positions: Positions): string {
	return `(${positions.map((position) => position.join(' ')).join(', ')})`;
}
