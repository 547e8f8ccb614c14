import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';
import { limits } from '../limits.ts';
import type { SourceFeature, SourceGeometry } from '../source-feature.ts';
import { readXml } from './xml.ts';

/** What a KML document holds, and what is worth telling of it. */
export type KmlContent = { features: SourceFeature[]; notes: Problem[] };

/** Placemarks of a KML document. Links to other files are counted, never followed. */
export function featuresOfKml(text: string): Result<KmlContent> {
	const features: SourceFeature[] = [];
	const path: string[] = [];
	let placemark: { values: Map<string, string | number | null>; shapes: SourceGeometry[] } | null = null;
	let rings: number[][][] = [];
	let dataName = '';
	let piece = '';
	let links = 0;
	let at = 0;
	const inside = (name: string) => path.includes(name);
	const close = (name: string) => {
		path.pop();
		const content = piece;
		piece = '';
		if (name === 'NetworkLink') links++;
		if (placemark === null) return;
		const { values, shapes } = placemark;
		switch (name) {
			case 'name':
			case 'description':
				if (path.at(-1) === 'Placemark' && content !== '') values.set(name, content);
				return;
			case 'value':
			case 'SimpleData':
				if (dataName !== '' && !values.has(dataName)) values.set(dataName, content === '' ? null : content);
				return;
			case 'coordinates': {
				const coordinates = positions(content);
				if (inside('LinearRing')) rings.push(coordinates);
				else if (inside('Point')) shapes.push({ kind: 'point', coordinates: coordinates[0] ?? [] });
				else if (inside('LineString')) shapes.push({ kind: 'line', coordinates });
				return;
			}
			case 'Polygon':
				shapes.push({ kind: 'polygons', coordinates: [rings] });
				rings = [];
				return;
			case 'Placemark':
				at++;
				for (const geometry of together(shapes)) features.push({ at, geometry, values, problems: [] });
				placemark = null;
		}
	};
	const read = readXml(text, {
		open(name, attribute) {
			path.push(name);
			piece = '';
			if (name === 'Placemark') placemark = { values: new Map(), shapes: [] };
			if (name === 'Polygon') rings = [];
			if (name === 'Data' || name === 'SimpleData') dataName = attribute('name') ?? '';
		},
		text: (more) => (piece += more),
		close,
	});
	if (!read.ok) return read;
	if (features.length > limits.features) {
		return fail(problem('', 'import_too_many_rows', { count: features.length, max: limits.features }));
	}
	const notes = links > 0 ? [problem('', 'import_network_links', { count: links })] : [];
	return features.length > 0 || links > 0 ? ok({ features, notes }) : fail(problem('', 'import_no_features'));
}

/** `lng,lat[,height]` parted by space. */
function positions(text: string): number[][] {
	const plain = text.trim();
	if (plain === '') return [];
	return plain.split(/\s+/).map((each) => each.split(',').map((part) => (part === '' ? NaN : Number(part))));
}

/** The polygons of one placemark are one area; other shapes stand alone. */
function together(shapes: SourceGeometry[]): SourceGeometry[] {
	if (shapes.length === 0) return [{ kind: 'none', problem: problem('', 'import_geometry_empty') }];
	const polygons = shapes.flatMap((shape) =>
		shape.kind === 'polygons' ? (shape.coordinates as unknown[]) : [],
	);
	const others = shapes.filter((shape) => shape.kind !== 'polygons');
	return polygons.length > 0 ? [...others, { kind: 'polygons', coordinates: polygons }] : others;
}
