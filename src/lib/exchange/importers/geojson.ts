import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';
import { found, shortened } from '../../plan/found.ts';
import { jsonPlace } from '../../plan/history/json-place.ts';
import { openPlan } from '../../plan/open.ts';
import type { Plan } from '../../plan/plan.ts';
import { decodeText } from '../formats/decode-text.ts';
import { drawnLine, drawnPolygons } from '../geometry/drawn-shape.ts';
import type { Importer, Progress, Source } from '../importer.ts';
import { limits } from '../limits.ts';
import { placedGeometry } from '../geometry/placed-geometry.ts';
import { planOfGeojson } from '../formats/plan-of-geojson.ts';
import type { SourceFeature, SourceGeometry } from '../source-feature.ts';

type Json = Record<string, unknown>;

/** GeoJSON (RFC 7946): a collection, one feature or a bare geometry, with the `crs` member of older files. */
export const geojson = {
	id: 'geojson',
	titleKey: 'import_geojson_title',
	extensions: ['geojson', 'json'],
	recognizes: (_, head) => /^\s*[[{]/.test(head),
	*read({ bytes }): Generator<Progress, Result<Source>> {
		const decoded = decodeText(bytes, { windows: false });
		if (!decoded.ok) return decoded;
		yield { done: 0, total: 2 };
		const root = parsed(decoded.value.text);
		if (!root.ok) return root;
		yield { done: 1, total: 2 };
		const list = featureList(root.value);
		if (!list.ok) return list;
		const crs = crsMember(root.value);
		if (!crs.ok) return crs;
		const features: SourceFeature[] = [];
		for (const [i, each] of list.value.entries()) addFeatures(features, each, i + 1);
		if (features.length === 0) return fail(problem('', 'import_no_features'));
		if (features.length > limits.features) {
			return fail(problem('', 'import_too_many_rows', { count: features.length, max: limits.features }));
		}
		const plan = wholePlan(root.value, list.value);
		const notes: Problem[] = plan ? [problem('', 'import_whole_plan', { name: plan.name })] : [];
		notes.push(...foreignNotes(root.value));
		return ok({ features, plan, crs: crs.value, columns: [], notes });
	},
} as const satisfies Importer;

function parsed(text: string): Result<Json> {
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (body.trim() === '') return fail(problem('', 'import_file_empty'));
	let value: unknown;
	try {
		value = JSON.parse(body);
	} catch {
		const { line, column } = jsonPlace(body);
		return fail(problem(`line ${line}, column ${column}`, 'import_bad_json', { line, column }));
	}
	if (isObject(value)) return ok(value);
	return fail(problem('', 'import_not_geojson', { found: found(value) }));
}

function featureList(root: Json): Result<unknown[]> {
	switch (root['type']) {
		case 'FeatureCollection':
			if (Array.isArray(root['features'])) return ok(root['features'] as unknown[]);
			return fail(problem('features', 'import_no_features'));
		case 'Feature':
			return ok([root]);
		case 'Point':
		case 'MultiPoint':
		case 'LineString':
		case 'MultiLineString':
		case 'Polygon':
		case 'MultiPolygon':
		case 'GeometryCollection':
			return ok([{ type: 'Feature', geometry: root, properties: null }]);
		default:
			return fail(problem('type', 'import_not_geojson', { found: found(root['type']) }));
	}
}

/** Name of the coordinate system of files from before RFC 7946. */
function crsMember({ crs }: Json): Result<string | null> {
	if (crs === undefined || crs === null) return ok(null);
	const properties = isObject(crs) && isObject(crs['properties']) ? crs['properties'] : {};
	const name = properties['name'] ?? properties['code'];
	if (typeof name === 'string') return ok(name);
	// A `link` would have to be fetched, and nothing is.
	return fail(problem('crs', 'import_crs_unreadable', { found: found(crs) }));
}

/** One feature a shape: collections of points, lines and geometries are taken apart. */
function addFeatures(features: SourceFeature[], feature: unknown, at: number): void {
	if (!isObject(feature) || feature['type'] !== 'Feature') {
		const values = new Map<string, string | number | null>();
		const wrong = problem('', 'import_not_feature', { found: found(feature) });
		features.push({ at, geometry: { kind: 'none', problem: wrong }, values, problems: [] });
		return;
	}
	const values = valuesOf(feature);
	const original = originalOf(feature);
	const shapes = original ? [original] : shapesOf(feature['geometry'], 0);
	for (const geometry of shapes.slice(0, limits.features)) {
		features.push({ at, geometry, values, problems: [] });
	}
}

function valuesOf(feature: Json): Map<string, string | number | null> {
	const values = new Map<string, string | number | null>();
	const { id, properties } = feature;
	if (typeof id === 'string' || typeof id === 'number') values.set('id', id);
	if (isObject(properties)) {
		for (const key in properties) values.set(key, scalar(properties[key]));
	}
	for (const key in feature) {
		if (!known.has(key) && !values.has(key)) values.set(key, scalar(feature[key]));
	}
	return values;
}

const known = new Set(['type', 'id', 'geometry', 'properties', 'bbox', 'loadstar']);

/** Lists and objects are shown as what they are: a plan has no place for them. */
function scalar(value: unknown): string | number | null {
	if (typeof value === 'string' || value === null) return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
	return found(value);
}

function shapesOf(geometry: unknown, depth: number): SourceGeometry[] {
	const none = (key: 'import_geometry_empty' | 'import_geometry_unknown', values = {}): SourceGeometry[] => [
		{ kind: 'none', problem: problem('geometry', key, values) },
	];
	if (geometry === null || geometry === undefined) return none('import_geometry_empty');
	if (!isObject(geometry)) return none('import_geometry_unknown', { found: found(geometry) });
	const { type, coordinates, geometries } = geometry;
	const parts = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
	switch (type) {
		case 'Point':
			return parts.length === 0 ? none('import_geometry_empty') : [{ kind: 'point', coordinates }];
		case 'LineString':
			return [{ kind: 'line', coordinates }];
		case 'Polygon':
			return [{ kind: 'polygons', coordinates: [coordinates] }];
		case 'MultiPolygon':
			return [{ kind: 'polygons', coordinates }];
		case 'MultiPoint':
			if (parts.length === 0) return none('import_geometry_empty');
			return parts.map((each) => ({ kind: 'point', coordinates: each }));
		case 'MultiLineString':
			if (parts.length === 0) return none('import_geometry_empty');
			return parts.map((each) => ({ kind: 'line', coordinates: each }));
		case 'GeometryCollection': {
			if (!Array.isArray(geometries) || geometries.length === 0) return none('import_geometry_empty');
			if (depth >= 4) return none('import_geometry_unknown', { found: 'GeometryCollection' });
			return (geometries as unknown[]).flatMap((each) => shapesOf(each, depth + 1));
		}
		default:
			return none('import_geometry_unknown', { found: found(type) });
	}
}

/** The outline as the plan had it, where our export had to cut or turn it; a shape edited since is taken as it is now. */
function originalOf({ geometry, loadstar }: Json): SourceGeometry | null {
	if (!isObject(loadstar) || !isObject(geometry)) return null;
	for (const kind of ['polygons', 'line'] as const) {
		if (!Object.hasOwn(loadstar, kind)) continue;
		const placed = placedGeometry({ kind, coordinates: loadstar[kind] }, null).geometry;
		if (placed?.kind !== kind) return null;
		const drawn = placed.kind === 'line' ? drawnLine(placed.line) : drawnPolygons(placed.polygons);
		const same = JSON.stringify(drawn.coordinates) === JSON.stringify(geometry['coordinates']);
		return same ? { kind, coordinates: loadstar[kind] } : null;
	}
	return null;
}

/** The plan that our export wrote into the file; null when there is none, or when edits elsewhere left none that opens. */
function wholePlan(root: Json, features: unknown[]): Plan | null {
	if (!isObject(root['loadstar'])) return null;
	const opened = openPlan(planOfGeojson(root['loadstar'], features, originalOf));
	return opened.ok ? opened.value : null;
}

/** Members of the collection that no reader of ours knows: named, as they are not kept. */
function foreignNotes(root: Json): Problem[] {
	const ours = ['type', 'features', 'bbox', 'crs', 'loadstar', 'name', 'geometry', 'properties', 'id', 'coordinates', 'geometries', 'notices']; // prettier-ignore
	const foreign = root['type'] === 'FeatureCollection' ? Object.keys(root).filter((key) => !ours.includes(key)) : []; // prettier-ignore
	if (foreign.length === 0) return [];
	return [problem('', 'import_foreign_members', { found: shortened(foreign.slice(0, 10).join(', ')) })];
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
