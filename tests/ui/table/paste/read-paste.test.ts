import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/lib/ui/table/columns.ts';
import {
	canTake,
	likelyMode,
	pastedCells,
	readCells,
	readRows,
	takePaste,
	type PasteContext,
} from '../../../../src/lib/ui/table/paste/read-paste.ts';
import { squares } from '../../../fixtures/atlas.ts';
import { planOf, site } from '../../../fixtures/plan.ts';

const context: PasteContext = {
	import: { zoneIds: ['MROW', 'SPNO'], operatorIds: ['MISO'], land: squares([[-180, 0, 0, 90]]) },
	cells: { decimalComma: false, zones: { id: ['MROW'], name: ['MRO West'] }, operators: null },
	headings: new Map([
		['it_power_mw', 'itMw'],
		['facility_power_mw', null],
		['letter', null],
	]),
	found: () => ({ zone: 'MROW', operator: null }),
};
const plan = planOf(
	site('omaha', -96, 41.3, 200, { name: 'Omaha' }),
	site('ames', -93.6, 42, null, { name: 'Ames' }),
);
const cellsOf = (text: string) => {
	const cells = pastedCells(text);
	if (!cells.ok) throw new Error(cells.problems[0]!.key);
	return cells.value;
};
const read = (text: string, matches = true) => readRows(plan, cellsOf(text), context, { matches });
const all = (report: ReturnType<typeof read>) =>
	new Set(report.rows.filter(({ take }) => take).map(({ at }) => at));

test('rows with a heading are read as the import reads them', () => {
	const report = read(
		'Name\tLatitude\tLongitude\tMW\nAlpha\t41.3\t-96.1\t1,200\nBeta\t-96.4\t41.2\t\nGamma\t99\t400\t5\n',
	);
	expect(report.rows.map(({ does, take }) => `${does} ${take}`)).toEqual([
		'add true',
		'add false',
		'refused false',
	]);
	expect(report.rows[1]!.notes[0]!.key).toMatch(/^import_swapped/);
	const added = (lines: Set<number>, swapped?: Set<number>) => {
		const taken = takePaste(plan, report, lines, swapped);
		return taken.ok && taken.value.sites.slice(2).map(({ name, itMw, position }) => [name, itMw, position]);
	};
	const alpha = ['Alpha', 1200, [-96.1, 41.3]];
	expect(added(all(report))).toEqual([alpha]);
	expect(canTake(report.rows[1]!, false)).toBe(false);
	expect(canTake(report.rows[1]!, true)).toBe(true);
	expect(added(new Set([2, 3]), new Set([3]))).toEqual([alpha, ['Beta', null, [-96.4, 41.2]]]);
});

test('rows without a heading are read in the table’s own order', () => {
	for (const text of [
		'Alpha\t41.3\t-96.1\t600\t1.1\t2028',
		'Alpha\t"41.3, -96.1"\t600\t1.1\t2028',
		'Alpha,41.3,-96.1,600,1.1,2028',
	]) {
		expect(likelyMode(cellsOf(text), context)).toBe('rows');
		const report = read(text);
		const taken = takePaste(plan, report, all(report));
		expect(taken.ok && taken.value.sites[2], text).toMatchObject({ name: 'Alpha', position: [-96.1, 41.3], itMw: 600, pue: 1.1, year: 2028 }); // prettier-ignore
	}
});

test('a name that is in the plan changes that site, and blank cells leave it as it is', () => {
	const report = read(
		'Letter\tName\tIT power, MW\tFacility power, MW\tPUE\tZone\nA\tomaha\t350\t999\t\tMROW\nB\tAmes\t\t\t\t\nC\tNowhere\t5\t\t\t',
	);
	expect(report.rows.map(({ does }) => does)).toEqual(['change', 'nothing', 'refused']);
	const taken = takePaste(plan, report, all(report));
	expect(taken.ok && taken.value.sites).toEqual([{ ...plan.sites[0]!, itMw: 350 }, plan.sites[1]]);
});

test('with the switch off, a name that is there is a double and not offered', () => {
	const report = read('Name\tLat\tLon\nOmaha\t41.3\t-96', false);
	expect(report.rows[0]).toMatchObject({ does: 'add', take: false });
});

test('a changed row with a cell that cannot be read is refused, and its site untouched', () => {
	const report = read('Name\tMW\tPUE\nOmaha\tabc\t1.1\nAmes\t5\t9');
	expect(report.rows.map(({ does }) => does)).toEqual(['refused', 'refused']);
	expect(all(report).size).toBe(0);
});

test('cells go over the rows and columns from one cell on, as shown', () => {
	const columns = columnsOf.sites.filter(({ id }) => ['name', 'itMw', 'pue', 'facilityMw'].includes(id));
	const start = { kind: 'sites' as const, order: ['ames', 'omaha'], row: 0, columns, column: 1 };
	const report = readCells(plan, cellsOf('500\t1.1\n600\t1.3\n700\t1.4'), start, context);
	expect(report.rows.map(({ name, does }) => `${name} ${does}`)).toEqual([
		'Ames change',
		'Omaha change',
		' refused',
	]);
	const taken = takePaste(plan, report, all(report));
	expect(taken.ok && taken.value.sites.map(({ itMw, pue }) => [itMw, pue])).toEqual([
		[600, 1.3],
		[500, 1.1],
	]);
	const computed = readCells(plan, cellsOf('500\t1.1\t9'), start, context);
	expect(computed.rows[0]).toMatchObject({ does: 'refused', notes: [{ key: 'table_not_editable' }] });
	expect(likelyMode(cellsOf('500\t1.1\n600\t1.3'), context)).toBe('cells');
});

test('a cell that was kept from running gets its text back', () => {
	expect(cellsOf("Name\tNote\n'=A\t'quoted")).toEqual([
		['Name', 'Note'],
		['=A', "'quoted"],
	]);
});

test('whatever is pasted, reading it does not throw and takes nothing by itself', () => {
	for (const text of [
		'',
		'\t\t\n',
		'"',
		'\u0000\t\u0001\n1\t2',
		'__proto__\tconstructor\nx\ty',
		'a\t'.repeat(2000),
		'9'.repeat(9999),
	]) {
		const cells = pastedCells(text);
		if (!cells.ok || cells.value.length === 0) continue;
		const report = readRows(plan, cells.value, context, { matches: true });
		expect(report.rows.every(({ does }) => does !== 'change')).toBe(true);
	}
});
