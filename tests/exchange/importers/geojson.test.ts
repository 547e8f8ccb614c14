import { expect, test } from 'vitest';
import { exporters } from '../../../src/lib/exchange/exporters/index.ts';
import { crossesItself } from '../../../src/lib/exchange/geometry/crosses-itself.ts';
import { drawnPolygons } from '../../../src/lib/exchange/geometry/drawn-shape.ts';
import { keysOf } from '../../fixtures/result.ts';
import { takeReport } from '../../../src/lib/exchange/take-report.ts';
import type { Position } from '../../../src/lib/geo/position.ts';
import { allTaken, emptyPlan, reportOf, rowKeys } from '../read-report.ts';
import { areaFields } from '../../../src/lib/plan/fields/fields-of.ts';

const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (type: string, coordinates: unknown, properties: object | null = null) => ({
	type: 'Feature',
	properties,
	geometry: { type, coordinates },
});
const square = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]; // prettier-ignore
const report = (...features: object[]) => reportOf('a.geojson', collection(...features));
const refusedKeys = (text: string) => reportOf('a.geojson', text).refused.map(({ key }) => key);

test('points become sites, lines links, polygons parcels; unknown properties go into the note', () => {
	const found = report(
		feature('Point', [-95, 41], { name: 'A', mw: 5 }),
		feature('Point', [-96, 41], { name: 'B', owner: 'Smith', tags: ['x'] }),
		feature('LineString', [[-95, 41], [-95.5, 41.2], [-96, 41]]), // prettier-ignore
		feature('Polygon', [square], { kind: 'keep-out', name: 'No' }),
	);
	const plan = allTaken(found);
	expect(plan.sites.map(({ name, itMw, note }) => [name, itMw, note])).toEqual([['A', 5, ''], ['B', null, 'owner: Smith\ntags: […]']]); // prettier-ignore
	// Nobody says how the line was made: it is known from its file.
	expect(plan.links).toMatchObject([{ from: 'a', to: 'b', lineFrom: 'file', route: [[-95, 41], [-95.5, 41.2], [-96, 41]] }]); // prettier-ignore
	expect(plan.areas).toMatchObject([{ name: 'No', kind: 'keep-out', polygons: [[square]] }]);
});

test('a file may say that its line was surveyed, in its own words; a straight link has no line to speak of', () => {
	const line = (properties: object) =>
		allTaken(
			report(
				feature('Point', [-95, 41], { name: 'A' }),
				feature('Point', [-96, 41], { name: 'B' }),
				feature('LineString', [[-95, 41], [-96, 41]], properties), // prettier-ignore
			),
		).links[0]!.lineFrom;
	expect(line({ lineFrom: 'survey' })).toBe('survey');
	expect(line({ line_from: 'Surveyed' })).toBe('survey');
	expect(line({ lineFrom: 'sketch' })).toBe('sketch');
	expect(line({ kind: 'straight' })).toBe('sketch');
});

test.each([
	['an open ring is closed', 'Polygon', [square.slice(0, 4)], 'taken', ['import_ring_closed']],
	['a bow tie is taken and said', 'Polygon', [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]], 'taken', ['import_ring_crosses']], // prettier-ignore
	['a swapped polygon is proposed', 'Polygon', [[[41, -95], [42, -95], [42, -96], [41, -95]]], 'proposed', ['import_swapped_range']], // prettier-ignore
	['over the date line', 'Polygon', [[[179, 0], [-179, 0], [-179, 1], [179, 0]]], 'taken', ['import_over_date_line']], // prettier-ignore
	['over the date line by turning on', 'Polygon', [[[179, 0], [181, 0], [181, 1], [179, 0]]], 'taken', ['import_longitude_turned', 'import_over_date_line']], // prettier-ignore
	['around the pole', 'Polygon', [[[0, 80], [120, 80], [-120, 80], [0, 80]]], 'taken', ['import_around_pole']], // prettier-ignore
	['no corner', 'Polygon', [], 'rejected', ['import_geometry_empty']],
	['two corners', 'Polygon', [[[0, 0], [1, 1], [0, 0]]], 'rejected', ['import_ring_short']], // prettier-ignore
	['off the globe', 'Point', [200, 100], 'rejected', ['import_position_range']],
	['text for a number', 'Point', ['1', 2], 'rejected', ['import_position_broken']],
	['a line to nowhere', 'LineString', [[0, 0], [1, 1]], 'rejected', ['import_line_no_site']], // prettier-ignore
	['an unknown shape', 'Circle', [0, 0], 'rejected', ['import_geometry_unknown']],
])('%s', (_, type, coordinates, status, keys) => {
	const found = report(feature(type, coordinates));
	expect(found.rows[0]!.status).toBe(status);
	expect(rowKeys(found, 0)).toEqual(keys);
});

test('heights are left out and counted; fifteen decimals are kept', () => {
	const found = report(feature('Point', [-95.12345678901234, 41.98765432109876, 300], { name: 'A' }));
	expect(found.notes).toMatchObject([{ key: 'import_heights_left_out', values: { count: 1 } }]);
	expect(allTaken(found).sites[0]!.position).toEqual([-95.12345678901234, 41.98765432109876]);
});

test('an older file in Web Mercator or UTM is converted; one in a system we lack is refused by name', () => {
	const inCrs = (name: string, coordinates: number[]) => ({
		...(JSON.parse(collection(feature('Point', coordinates, { name: 'A' }))) as object),
		crs: { type: 'name', properties: { name } },
	});
	const found = reportOf('a.geojson', JSON.stringify(inCrs('urn:ogc:def:crs:EPSG::3857', [-11_169_055.58, 2_800_000]))); // prettier-ignore
	expect(found.crs).toBe('EPSG:3857');
	// EPSG Guidance Note 7-2, 3.2.1.2: the worked example of the Popular Visualisation projection.
	const [lng, lat] = allTaken(found).sites[0]!.position;
	expect(lng).toBeCloseTo(-(100 + 20 / 60), 6);
	expect(lat).toBeCloseTo(24 + 22 / 60 + 54.433 / 3600, 6);
	const paris = reportOf('a.geojson', JSON.stringify(inCrs('urn:ogc:def:crs:EPSG::2154', [652_381, 6_862_047]))); // prettier-ignore
	expect(allTaken(paris).sites[0]!.position[0]).toBeCloseTo(2.351, 3);
	expect(allTaken(paris).sites[0]!.position[1]).toBeCloseTo(48.857, 3);
	expect(refusedKeys(JSON.stringify(inCrs('EPSG:2263', [983_000, 199_000])))).toEqual(['import_crs_unknown']); // prettier-ignore
	const far = reportOf('a.geojson', JSON.stringify(inCrs('EPSG:32615', [9e9, 9e9])));
	expect(rowKeys(far, 0)).toEqual(['import_crs_outside']);
	expect(refusedKeys(collection(feature('Point', [-10_671_000, 5_050_000])))).toEqual(['import_crs_needed']);
});

test.each([
	['', 'import_file_empty'],
	['{"type":"FeatureCollection","features":[', 'import_bad_json'],
	['[1,2]', 'import_not_geojson'],
	['{"type":"Topology"}', 'import_not_geojson'],
	['{"type":"FeatureCollection"}', 'import_no_features'],
	['{"type":"FeatureCollection","features":[]}', 'import_no_features'],
])('%j is refused in words', (text, key) => {
	expect(refusedKeys(text)).toEqual([key]);
});

test('one feature that is none of GeoJSON does not take the others with it', () => {
	const found = reportOf('a.geojson', '{"type":"FeatureCollection","features":[null,{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"__proto__":{"x":1},"name":"A"}}]}'); // prettier-ignore
	expect(found.rows.map(({ status }) => status)).toEqual(['rejected', 'taken']);
	expect(allTaken(found).sites[0]!.name).toBe('A');
});

test('a link whose site stays out is not taken', () => {
	const found = report(
		feature('Point', [0, 0], { name: 'A' }),
		feature('Point', [1, 0], { name: 'B' }),
		feature('LineString', [[0, 0], [1, 0]]), // prettier-ignore
	);
	expect(keysOf(takeReport(emptyPlan, found, { accepted: new Set([0, 2]), proposals: new Set(), swapped: new Set() }))).toEqual(['import_link_end_left_out']); // prettier-ignore
});

test('drawn outlines run counterclockwise, holes clockwise, and end at the date line', () => {
	const area = (ring: Position[]) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0); // prettier-ignore
	const clockwise = [[0, 0], [0, 4], [4, 4], [4, 0], [0, 0]] as Position[]; // prettier-ignore
	const drawn = drawnPolygons([[clockwise, clockwise.map(([x, y]): Position => [1 + x / 4, 1 + y / 4]).reverse()]]); // prettier-ignore
	expect(drawn.type === 'Polygon' && drawn.coordinates.map((ring) => Math.sign(area(ring)))).toEqual([1, -1]);
	const over = drawnPolygons([[[[170, 0], [-170, 0], [-170, 10], [170, 10], [170, 0]]]]); // prettier-ignore
	expect(over.type).toBe('MultiPolygon');
	const boxes = (over.coordinates as Position[][][]).map(([ring]) => [Math.min(...ring!.map(([x]) => x)), Math.max(...ring!.map(([x]) => x))]); // prettier-ignore
	expect(boxes).toEqual([[170, 180], [-180, -170]]); // prettier-ignore
});

test('an outline around the pole is drawn to it', () => {
	const drawn = drawnPolygons([[[[0, 80], [120, 80], [-120, 80], [0, 80]]]]); // prettier-ignore
	const lats = (drawn.coordinates.flat(2) as unknown as Position[]).flat().filter((each) => each === 90);
	expect(lats.length).toBeGreaterThan(0);
});

test('a shape edited elsewhere is taken as it is now, not as it left us', () => {
	const area = { id: 'a', name: 'A', ...areaFields.initial, polygons: [[[[179, 0], [-179, 0], [-179, 1], [179, 0]]]] as Position[][][], kind: 'parcel' as const }; // prettier-ignore
	const plan = { ...emptyPlan, areas: [area] };
	const text = exporters.find(({ id }) => id === 'geojson')!.write({ plan, evaluation: null, notices: [] }) as string; // prettier-ignore
	expect(reportOf('a.geojson', text).plan).toEqual(plan);
	const moved = reportOf('a.geojson', text.replace('"coordinates":[[[[179,0]', '"coordinates":[[[[178,0]'));
	expect(JSON.stringify(allTaken(moved).areas[0]!.polygons)).not.toBe(JSON.stringify(area.polygons));
});

test('crossing is found in small rings and in large ones, and touching is none', () => {
	const circle = (count: number): Position[] => Array.from({ length: count + 1 }, (_, i) => [Math.cos((2 * Math.PI * (i % count)) / count), Math.sin((2 * Math.PI * (i % count)) / count)]); // prettier-ignore
	for (const count of [10, 200]) {
		const ring = circle(count);
		expect(crossesItself(ring)).toBe(false);
		const tied = [...ring];
		[tied[2], tied[5]] = [tied[5]!, tied[2]!];
		expect(crossesItself(tied)).toBe(true);
	}
});
