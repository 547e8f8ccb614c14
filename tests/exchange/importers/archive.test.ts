import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sizeProblem } from '../../../src/lib/exchange/size-problem.ts';
import { workbookBytes } from '../../../src/lib/exchange/formats/xlsx/workbook.ts';
import { layerFiles } from '../../../src/lib/exchange/formats/shapefile/shapefile-writer.ts';
import { writeZip } from '../../../src/lib/exchange/formats/zip.ts';
import { allTaken, bytesOf, reportOf } from '../read-report.ts';

const kml = (body: string) => `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Document></kml>`; // prettier-ignore
const point = (name: string) => `<Placemark><name>${name}</name><Point><coordinates>-95,41,0</coordinates></Point></Placemark>`; // prettier-ignore
const keys = (name: string, content: string | Uint8Array) => {
	const { refused, notes } = reportOf(name, content);
	return [...refused, ...notes].map(({ key }) => key);
};

test('placemarks with data, holes and several polygons become sites and areas', () => {
	const ring = (side: string) => `<${side}BoundaryIs><LinearRing><coordinates>0,0 1,0 1,1 0,0</coordinates></LinearRing></${side}BoundaryIs>`; // prettier-ignore
	const polygon = `<Polygon>${ring('outer')}${ring('inner')}</Polygon>`;
	const plan = allTaken(
		reportOf(
			'a.kml',
			kml(`
				<Folder><Placemark><name>A &amp; B</name><description><![CDATA[<b>x</b>]]></description>
				<ExtendedData><Data name="MW"><value>1,200</value></Data><SchemaData><SimpleData name="owner">Smith</SimpleData></SchemaData></ExtendedData>
				<Point><coordinates>-95,41,300</coordinates></Point></Placemark></Folder>
				<Placemark><name>C</name><MultiGeometry>${polygon}${polygon}</MultiGeometry></Placemark>`),
		),
	);
	expect(plan.sites).toMatchObject([{ name: 'A & B', itMw: 1200, note: '<b>x</b>\nowner: Smith' }]);
	expect(plan.areas[0]!.polygons.map((rings) => rings.length)).toEqual([2, 2]);
});

test.each([
	['links elsewhere are counted and not followed', kml(`${point('A')}<NetworkLink><Link><href>http://x/</href></Link></NetworkLink>`), ['import_network_links']], // prettier-ignore
	['a document type', `<!DOCTYPE kml [<!ENTITY e SYSTEM "file:///etc/passwd">]>${kml(point('&e;'))}`, ['import_xml_doctype']], // prettier-ignore
	['an entity of its own', kml(point('&e;')), ['import_xml_entity']],
	['a tag left open', kml(point('A')).replace('</Document>', ''), ['import_xml_broken']],
	['depth', kml('<Folder>'.repeat(200) + '</Folder>'.repeat(200)), ['import_xml_deep']],
	['nothing in it', kml(''), ['import_no_features']],
])('KML: %s', (_, text, expected) => {
	expect(keys('a.kml', text)).toEqual(expected);
});

test('KMZ: its document is read, whatever else lies beside it', () => {
	const kmz = zipSync({ 'files/x.png': Uint8Array.of(1), 'doc.kml': bytesOf(kml(point('A'))) });
	const report = reportOf('a.kmz', kmz);
	expect([report.format, report.rows[0]!.name]).toEqual(['kmz', 'A']);
});

test.each([
	['a bomb', { 'doc.kml': new Uint8Array(20_000_000) }, 'import_zip_bomb'],
	['a path out of the archive', { '../../doc.kml': bytesOf(kml('')) }, 'import_zip_path'],
	['an absolute path', { '/etc/doc.kml': bytesOf(kml('')) }, 'import_zip_path'],
	['an archive in an archive', { 'a.zip': zipSync({ 'doc.kml': bytesOf(kml('')) }) }, 'import_zip_nested'],
	['nothing of use', { 'readme.txt': bytesOf('x') }, 'import_zip_unknown'],
	['too many files', Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.kml`, Uint8Array.of(1)])), 'import_zip_entries'], // prettier-ignore
])('zip: %s', (_, files, key) => {
	expect(keys('a.zip', zipSync(files as Record<string, Uint8Array>))).toEqual([key]);
});

test('a bomb that lies about its size is counted as it unfolds', () => {
	const bomb = zipSync({ 'doc.kml': new Uint8Array(5_000_000) });
	const view = new DataView(bomb.buffer);
	for (let at = 0; at + 4 < bomb.length; at++) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
		if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
	}
	expect(keys('a.kmz', bomb)).toEqual(['import_zip_bomb']);
});

test('a workbook of other people: any sheet whose first row names places; formulas are not run', () => {
	const book = workbookBytes([
		{ name: 'Cover', rows: [['Hello'], ['=1+1']] },
		{ name: 'Data', rows: [['Site', 'Latitude', 'Longitude', 'MW'], ['=cmd', 41, -95, null]] }, // prettier-ignore
	]);
	const plan = allTaken(reportOf('a.xlsx', book));
	expect(plan.sites).toMatchObject([{ name: '=cmd', position: [-95, 41], itMw: null }]);
	expect(keys('a.xlsx', workbookBytes([{ name: 'x', rows: [['a', 'b'], [1, 2]] }]))).toEqual(['import_no_position_columns']); // prettier-ignore
});

test('a Shapefile in UTM is converted, one without a .prj in meters is asked about', () => {
	const layer = layerFiles({
		name: 'p',
		kind: 'point',
		columns: ['name', 'MW'],
		rows: [{ parts: [[[260_000, 4_570_000]]], values: ['Ä', 12.5] }],
	});
	const prj = (name: string, unit: string) =>
		bytesOf(
			`PROJCS["${name}",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${unit === '1.0' ? '500000.0' : '1640416.667'}],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",-93.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Unit",${unit}]]`,
		);
	const utm = { ...layer, 'p.prj': prj('WGS_1984_UTM_Zone_15N', '1.0') };
	const report = reportOf('a.zip', writeZip(utm));
	expect([report.format, report.crs]).toEqual(['shapefile', 'WGS_1984_UTM_Zone_15N']);
	expect(report.notes.map(({ key }) => key)).toEqual(['import_crs_converted']);
	expect(report.rows[0]!.draft).toMatchObject({ site: { name: 'Ä', itMw: 12.5 } });
	expect(allTaken(report).sites[0]!.position[1]).toBeCloseTo(41.2458, 4);
	// The same numbers in feet lie elsewhere: the unit is read, not the name.
	const feet = reportOf('a.zip', writeZip({ ...layer, 'p.prj': prj('UTM_Zone_15N', '0.3048006096012192') }));
	expect(allTaken(feet).sites[0]!.position[1]).toBeCloseTo(12.5, 0);
	const second = Object.fromEntries(
		Object.entries(utm).map(([name, bytes]) => [name.replace('p.', 'q.'), bytes]),
	);
	const twice = { ...utm, ...second, 'q.prj': prj('UTM_Zone_15N', '0.3048006096012192') };
	expect(keys('a.zip', writeZip(twice))).toEqual(['import_crs_several']);
	const { 'p.prj': _, ...bare } = layer;
	expect(keys('a.zip', writeZip(bare))).toEqual(['import_crs_needed']);
	const lambert = { ...layer, 'p.prj': bytesOf('PROJCS["RGF93_Lambert_93",GEOGCS["GCS_RGF_1993"]]') };
	expect(keys('a.zip', writeZip(lambert))).toEqual(['import_crs_unknown']);
	expect(keys('a.zip', writeZip({ ...layer, 'p.shp': layer['p.shp']!.slice(0, 110) }))).toEqual(['import_shapefile_broken']); // prettier-ignore
});

test('500 MB is refused by its size alone', () => {
	expect(sizeProblem(500_000_000)?.key).toBe('import_file_too_big');
	expect(sizeProblem(6_200_000)).toBeNull();
});
