import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/lib/exchange/rows/read-number.ts';
import { rejectedCsv } from '../../../src/lib/exchange/rejected-csv.ts';
import { parseCsv } from '../../../src/lib/exchange/formats/csv.ts';
import { firstChoice, takeReport } from '../../../src/lib/exchange/take-report.ts';
import { planOf, site } from '../../fixtures/plan.ts';
import { squares } from '../../fixtures/atlas.ts';
import { keysOf, valueOf } from '../../fixtures/result.ts';
import { allTaken, emptyPlan, reportOf, rowKeys } from '../read-report.ts';
import { linkFields } from '../../../src/lib/plan/fields/fields-of.ts';

const grids = {
	zoneIds: ['US-RFCW', 'FR'],
	operatorIds: ['ERCOT', 'MISO', 'PJM', 'SERTP', 'SPP', 'NorthernGrid'],
};
const siteOf = (text: string, options = {}) => allTaken(reportOf('a.csv', text, options)).sites[0]!;

test('the twelve candidates come in with their power, year and operator', () => {
	const report = reportOf(
		'twelve-sites.csv',
		readFileSync(new URL('../../fixtures/twelve-sites.csv', import.meta.url)),
		grids,
	);
	expect(report.rows.map(({ status }) => status)).toEqual(Array(12).fill('taken'));
	const { sites } = allTaken(report);
	expect(sites[0]).toMatchObject({
		id: 'cb',
		name: 'Council Bluffs IA',
		position: [-95.8035, 41.1755],
		itMw: 600,
		year: 2028,
		operator: 'MISO',
		note: 'operator: Google',
	});
	expect(sites.find(({ id }) => id === 'fay')?.operator).toBe('SERTP');
});

test('S9: swaps are proposed, a blank power stays unknown, a double id and "1,200" are named', () => {
	const text = [
		'id,name,lat,lon,MW',
		'a,North,41.2,-95.9,"1,200"',
		'b,South,-95.8,41.1,300',
		'c,Blank,40.5,-96,',
		'a,Again,40.1,-96.2,100',
		'd,Nowhere,abc,-96,100',
		'e,Ohio,-82.9,40,5',
	].join('\n');
	const report = reportOf('parcels.csv', text, { land: squares([[-125, 25, -60, 50]]) });
	expect(report.rows.map(({ status }) => status)).toEqual(['taken', 'proposed', 'taken', 'proposed', 'rejected', 'proposed']); // prettier-ignore
	expect(rowKeys(report, 0)).toEqual(['import_number_read_as']);
	expect(rowKeys(report, 1)).toEqual(['import_swapped_range']);
	expect(rowKeys(report, 3)).toEqual(['import_double_id']);
	expect(rowKeys(report, 4)).toEqual(['import_degrees_unreadable']);
	expect(rowKeys(report, 5)).toEqual(['import_swapped_likely']);
	// Unasked, no site is moved: what cannot lie where it is written stays out, what can comes in there.
	const choice = firstChoice(report, { withProposals: true });
	const placed = (swapped: number[]) => {
		const accepted = new Set([...choice.accepted, ...swapped]);
		const { sites } = valueOf(
			takeReport(emptyPlan, report, { ...choice, accepted, swapped: new Set(swapped) }),
		);
		return sites.map(({ id, itMw, position }) => [id, itMw, position]);
	};
	expect(placed([])).toEqual([
		['a', 1200, [-95.9, 41.2]],
		['c', null, [-96, 40.5]],
		['a-2', 100, [-96.2, 40.1]],
		['e', 5, [40, -82.9]],
	]);
	expect(placed([1, 5])).toEqual([
		['a', 1200, [-95.9, 41.2]],
		['b', 300, [-95.8, 41.1]],
		['c', null, [-96, 40.5]],
		['a-2', 100, [-96.2, 40.1]],
		['e', 5, [-82.9, 40]],
	]);
	// The rejected row stays, with its reason, as a table that can be mended.
	const rows = valueOf(parseCsv(rejectedCsv(report, ({ key }) => key))).rows;
	expect(rows).toEqual([
		['row', 'reason', 'id', 'name', 'lat', 'lon', 'MW'],
		['6', 'import_degrees_unreadable', 'd', 'Nowhere', 'abc', '-96', '100'],
	]);
});

test('a likely swap can be refused: the row is then taken as written', () => {
	const report = reportOf('a.csv', 'name,lat,lon\nA,-82.9,40');
	const rows = new Set([0]);
	const at = (swapped: ReadonlySet<number>) =>
		valueOf(takeReport(emptyPlan, report, { accepted: rows, proposals: new Set(), swapped })).sites[0]!
			.position;
	expect(at(new Set())).toEqual([40, -82.9]);
	expect(at(rows)).toEqual([-82.9, 40]);
});

test.each([
	['1200', 1200],
	['1,200', 1200],
	['1 200', 1200],
	['1\u202f200,5', 1200.5],
	['1.200,5', 1200.5],
	['1,200.5', 1200.5],
	['0,500', 0.5],
	['1,5', 1.5],
	['−5', -5],
	['1e3', 1000],
	['', null],
	['1,20,300', null],
	['12abc', null],
	['0x10', null],
	['Infinity', null],
	['1e999', null],
])('the number %j is %s', (text, value) => {
	expect(readNumber(text)?.value ?? null).toBe(value);
});

describe('columns of other people', () => {
	test.each([
		[
			'Nom;Latitude;Longitude;Puissance (MW)\nA;41,5;-95,8;1 200',
			{ name: 'A', position: [-95.8, 41.5], itMw: 1200 },
		],
		['site\tgps\nA\t41°15\'36"N 95°51\'36"W', { position: [-95.86, 41.26] }],
		['site\tcoordonnées\nA\t15T 260000 4570000', { name: 'A' }],
		['name,X,Y\nA,-95.8,41.5', { position: [-95.8, 41.5] }],
		['name,lat,lon,capacity_gw\nA,41,-95,1.1', { itMw: 1100 }],
		['name,lat,lon,power\nA,41,-95,250 kW', { itMw: 0.25 }],
		['name,lat,lon,mw_2030\nA,41,-95,n/a', { itMw: null, year: null }],
		['name,wkt\nA,"POINT (-95.8 41.5)"', { position: [-95.8, 41.5] }],
		['name,lat,lon,Owner\nA,41,-95,Smith', { note: 'Owner: Smith' }],
		[
			'"Name","Latitude (°N)","Longitude (°E)"\nA,41.123456789012344,-95',
			{ position: [-95, Number('41.123456789012344')] },
		],
		['name,lat,lon,ba\nA,41,-95,SOCO', { note: 'ba: SOCO' }],
		['name,lat,lon,iso\nA,41,-95,swpp', { operator: 'SPP' }],
	])('%j', (text, expected) => {
		expect(siteOf(text, grids)).toMatchObject(expected);
	});
});

test('links of a table lead to its sites and to those of the plan, by id or by name', () => {
	const plan = planOf(site('a', -95, 41, 100), site('b', -96, 41, 100, { name: 'Big Bend' }));
	const report = reportOf('l.csv', 'from,to,fiber_pairs\na,Big Bend,4\na,nobody,\nb,a,1\na,a,', {}, plan);
	expect(report.rows.map(({ status }) => status)).toEqual(['taken', 'rejected', 'rejected', 'rejected']);
	expect(allTaken(report, plan).links).toEqual([
		{ id: 'a-b', from: 'a', to: 'b', ...linkFields.initial, fiberPairs: 4, route: null },
	]);
	expect(rowKeys(report, 1)).toEqual(['import_link_no_site']);
	expect(rowKeys(report, 2)).toEqual(['import_link_double']);
	expect(rowKeys(report, 3)).toEqual(['import_link_itself']);
});

test('what the plan already has is named, and taken only when asked', () => {
	const plan = planOf(site('x', -95, 41, 100, { name: 'Alpha' }));
	const report = reportOf('a.csv', 'name,lat,lon\nalpha,41.0005,-95\nAlpha,42,-95', {}, plan);
	expect(report.rows.map(({ status }) => status)).toEqual(['proposed', 'taken']);
	expect(rowKeys(report, 0)).toEqual(['import_double_in_plan']);
	expect(
		keysOf(takeReport(plan, report, { accepted: new Set([0]), proposals: new Set(), swapped: new Set() })),
	).toEqual(['import_row_undecided']);
	expect(firstChoice(report, { withProposals: false }).accepted).toEqual(new Set([1]));
});

test('an apostrophe that guards a cell is taken off; Windows text is read and said', () => {
	expect(siteOf("name,lat,lon\n'=A1,41,-95").name).toBe('=A1');
	const report = reportOf('a.csv', Uint8Array.from('name,lat,lon\nÉcole,41,-95', (char) => char.charCodeAt(0) & 255)); // prettier-ignore
	expect(report.rows[0]!.name).toBe('École');
	expect(report.notes.map(({ key }) => key)).toEqual(['import_read_as_windows']);
});

test.each([
	['', 'import_file_empty'],
	['name,city\nA,B', 'import_no_position_columns'],
	['name,lat,lon', 'import_table_no_rows'],
	['name,lat,lon\n"A,1,2', 'import_open_quote'],
	['name,x,y\nA,260000,4570000', 'import_crs_needed'],
])('%j is refused in words', (text, key) => {
	expect(reportOf('a.csv', text).refused.map((each) => each.key)).toEqual([key]);
});

test('meters become degrees when the user says of which system', () => {
	const [{ position }] = [siteOf('name,x,y\nA,260000,4570000', { crs: 'EPSG:32615' })];
	expect(position[0]).toBeCloseTo(-95.864, 3);
	expect(position[1]).toBeCloseTo(41.2458, 4);
});
