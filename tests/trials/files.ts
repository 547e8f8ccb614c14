/** Hostile files, made from a seed: what comes in must be refused or reported in words, and what goes out must be harmless. */
import { csvParseRows } from 'd3-dsv';
import { zipSync } from 'fflate';
import { randomFrom, type Random } from '../../src/lib/base/random.ts';
import type { Problem } from '../../src/lib/base/result.ts';
import { exporters } from '../../src/lib/exchange/exporters/index.ts';
import { checkFile } from '../../src/lib/exchange/read-file.ts';
import { firstChoice, takeReport } from '../../src/lib/exchange/take-report.ts';
import { workbookBytes } from '../../src/lib/exchange/formats/xlsx/workbook.ts';
import { readXml } from '../../src/lib/exchange/formats/xml.ts';
import { areaFields } from '../../src/lib/plan/fields/fields-of.ts';
import { fairwater } from '../../src/lib/plan/examples/fairwater.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { parseCsv } from '../../src/lib/exchange/formats/csv.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';
import { planText } from '../../src/lib/plan/save.ts';
import exchange from '../../src/messages/en/exchange.json' with { type: 'json' };
import problems from '../../src/messages/en/problems.json' with { type: 'json' };

export type FileTrialFigures = {
	tried: number;
	/** Files of which nothing could be read, each with a sentence. */
	refused: number;
	/** Files whose rows were reported; of them, those from which something was taken. */
	reported: number;
	taken: number;
	/** What must never be: crashes, hangs, missing sentences, plans that do not open, a plan changed, a formula written. */
	faults: string[];
	slowestMs: number;
};

const HANG_MS = 2000;
const catalog: Record<string, string> = { ...problems, ...exchange };

type Made = { name: string; bytes: Uint8Array };
type Making = { base: Made; turn: number; random: Random };

/** Reads `count` hostile files, takes what they offer, writes it out again, and lists what went wrong. */
export function runFileTrials({ count, seed }: { count: number; seed: number }): FileTrialFigures {
	const random = randomFrom(seed);
	const figures: FileTrialFigures = {
		tried: 0,
		refused: 0,
		reported: 0,
		taken: 0,
		faults: [],
		slowestMs: 0,
	};
	const bases = exporters.map(({ write, extension }) => ({
		name: `plan.${extension}`,
		bytes: bytesOf(write({ plan: basePlan, evaluation: null, notices: ['A notice'] })),
	}));
	const before = planText(fairwater);
	for (let i = 0; i < count; i++) {
		const [kind, make] = kinds[i % kinds.length]!;
		const turn = Math.floor(i / kinds.length);
		const file = make({ base: bases[turn % bases.length]!, turn, random });
		const fault = (what: string) => figures.faults.push(`${kind} ${i} (${file.name}): ${what}`);
		figures.tried++;
		const start = performance.now();
		try {
			tryFile(file, figures, fault);
		} catch (error) {
			fault(`threw ${error instanceof Error ? (error.stack ?? '').slice(0, 400) : String(error)}`);
		}
		const tookMs = performance.now() - start;
		figures.slowestMs = Math.max(figures.slowestMs, tookMs);
		if (tookMs > HANG_MS) fault(`${Math.round(tookMs)} ms`);
	}
	if (planText(fairwater) !== before) figures.faults.push('the plan that was open has changed');
	return figures;
}

function tryFile(file: Made, figures: FileTrialFigures, fault: (what: string) => void): void {
	const work = checkFile(file, fairwater);
	let step = work.next();
	while (!step.done) step = work.next();
	const report = step.value;
	sayable(report.notes, fault);
	if (report.refused.length > 0) {
		figures.refused++;
		return sayable(report.refused, fault);
	}
	if (report.rows.length === 0 && !report.plan && report.notes.length === 0) fault('nothing and no word');
	figures.reported++;
	for (const row of report.rows) {
		const reasons = [...(row.proposal?.problems ?? []), ...(row.swap?.problems ?? [])];
		sayable([...row.problems, ...reasons], fault);
		if (row.status === 'rejected' && row.problems.length === 0) fault(`row ${row.at} without a reason`);
		if (row.status === 'proposed' && reasons.length === 0) fault(`row ${row.at} proposed without a reason`);
	}
	const choice = firstChoice(report, { withProposals: true });
	const { accepted } = choice;
	const taken = takeReport(fairwater, report, choice);
	if (!taken.ok) return sayable(taken.problems, fault);
	if (accepted.size > 0) figures.taken++;
	if (!openPlan(planText(taken.value)).ok) fault('took what does not open');
	if (accepted.size > 0) harmlessOut(taken.value, fault);
}

/** Every problem has a sentence and all its blanks. */
function sayable(list: readonly Problem[], fault: (what: string) => void): void {
	for (const { key, values } of list) {
		const text = catalog[key];
		const missing = [...(text ?? '').matchAll(/\{(\w+)\}/g)].filter(
			([, name]) => values[name!] === undefined,
		);
		if (!text || missing.length > 0) fault(`${key} lacks ${missing.map(([blank]) => blank).join(' ')}`);
	}
}

/** No cell that a spreadsheet would run, and XML that is well formed whatever the names are. */
function harmlessOut(plan: Plan, fault: (what: string) => void): void {
	for (const { id, write } of exporters) {
		if (id === 'shapefile' || id === 'xlsx') continue;
		const text = write({ plan, evaluation: null, notices: [] }) as string;
		if (id === 'kml' && !readXml(text, { open() {}, text() {}, close() {} }).ok) fault('wrote broken KML');
		if (id === 'geojson') JSON.parse(text);
		if (id !== 'csv') continue;
		const run = csvParseRows(text)
			.flat()
			.find((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[-+][\d.,]+(e[-+]?\d+)?$/i.test(cell.trim()));
		if (run !== undefined) fault(`wrote the cell ${JSON.stringify(run.slice(0, 40))}`);
		if (!parseCsv(text).ok) fault('wrote a broken table');
	}
}

const bytesOf = (content: string | Uint8Array) =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const below = (random: Random, limit: number) => Math.floor(random() * limit);
const oneOf = <Value>(random: Random, list: readonly Value[]): Value => list[below(random, list.length)]!;
const isText = ({ name }: Made) => /(json|csv|kml)$/.test(name);

const basePlan: Plan = {
	...fairwater,
	areas: [
		{
			id: 'a',
			name: 'Ärea <1>',
			...areaFields.initial,
			kind: 'search',
			polygons: [[[[179, 0], [-179, 0], [-179, 2], [179, 0]]]], // prettier-ignore
			itMw: 5,
			note: '=x',
		},
	],
};

const hostile = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'=HYPERLINK("http://x","y")',
	'+cmd|/C calc!A0',
	'@SUM(1+1)',
	'-2+3+cmd',
	'\t=1',
	'\r=1',
	'__proto__',
	'constructor',
	'\u0000\u001b[2J',
	'\ud800',
	'\u202egnp.exe',
	'NaN',
	'Infinity',
	'-0',
	'1e999',
	'9'.repeat(400),
	'a'.repeat(100_000),
	'{"a":'.repeat(50),
	'&xxe;',
	']]>',
	'%00../../etc/passwd',
	'\ufeffname',
	' ',
	'null',
	'1,2,3,4',
	"''=1",
];

/** One file of each kind in turn. */
const kinds: readonly (readonly [string, (making: Making) => Made])[] = [
	['cut', ({ base, turn }) => ({ ...base, bytes: base.bytes.slice(0, (turn * 7) % base.bytes.length) })],
	['flipped', ({ base, random }) => ({ ...base, bytes: flipped(base.bytes, random, 1) })],
	['flipped much', ({ base, random }) => ({ ...base, bytes: flipped(base.bytes, random, 60) })],
	['spliced', ({ base, random }) => {
		const [from, to] = [below(random, base.bytes.length), below(random, base.bytes.length)];
		return { ...base, bytes: joined(base.bytes.slice(0, from), base.bytes.slice(to)) };
	}],
	['noise', ({ base, random }) => ({ ...base, bytes: Uint8Array.from({ length: below(random, 3000) }, () => below(random, 256)) })],
	['word replaced', ({ base, random }) => (isText(base) ? { ...base, bytes: bytesOf(replacedWord(textOf(base.bytes), random)) } : { ...base, bytes: flipped(base.bytes, random, 5) })],
	['deep JSON', ({ turn, random }) => {
		const depth = [100, 5000, 200_000][turn % 3]!;
		const [open, close] = oneOf(random, [['[', ']'], ['{"a":', '}']] as const);
		const nested = open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth);
		return { name: 'deep.geojson', bytes: bytesOf(oneOf(random, [nested, `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":${nested}},"properties":{"a":${nested}}}]}`, `{"type":"FeatureCollection","features":[],"loadstar":${nested}}`])) };
	}],
	['deep collections', ({ turn }) => ({ name: 'a.json', bytes: bytesOf('{"type":"GeometryCollection","geometries":['.repeat(turn % 3000) + ']}'.repeat(turn % 3000)) })],
	['deep XML', ({ turn }) => ({ name: 'a.kml', bytes: bytesOf(`<kml>${'<Folder>'.repeat((turn * 31) % 50_000)}`) })],
	['XML tricks', ({ random }) => ({ name: 'a.kml', bytes: bytesOf(oneOf(random, [
		'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><kml>&b;</kml>',
		`<kml><Placemark><name>${'&amp;'.repeat(50_000)}</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`,
		`<kml ${'a="b" '.repeat(20_000)}><Placemark/></kml>`,
		`<kml><![CDATA[${'<'.repeat(50_000)}]]></kml>`,
		'<kml><Placemark><Point><coordinates>NaN,Infinity 1e999,2</coordinates></Point></Placemark></kml>',
		`<kml><Placemark><LineString><coordinates>${'1,2 '.repeat(60_000)}</coordinates></LineString></Placemark></kml>`,
		'<kml><NetworkLink><Link><href>http://169.254.169.254/</href></Link></NetworkLink></kml>',
		'<?xml version="1.0" encoding="UTF-7"?><kml>+ADw-script+AD4-</kml>',
		'<kml><a b="<"/></kml>', '<kml></kml><kml></kml>', '<kml>&#0;&#xD800;&#x110000;</kml>', '<kml', '<kml><!-- -', '<kml a=\'"></kml>',
	])) })],
	['numbers', ({ random }) => {
		const number = () => oneOf(random, ['1e999', '-1e999', '1e-999', '-0', '180.0000000001', '90', '360', '1e308', '5e-324', '"1"', 'null', '[]', '0.1']);
		const position = () => `[${number()},${number()}${random() < 0.3 ? `,${number()}` : ''}]`;
		const ring = () => `[${Array.from({ length: below(random, 7) }, position).join(',')}]`;
		const shape = oneOf(random, [() => `"Point","coordinates":${position()}`, () => `"LineString","coordinates":${ring()}`, () => `"Polygon","coordinates":[${ring()},${ring()}]`, () => `"MultiPolygon","coordinates":[[${ring()}]]`]);
		return { name: 'a.geojson', bytes: bytesOf(`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"mw":${number()},"pue":${number()},"year":${number()}},"geometry":{"type":${shape()}}}]}`) };
	}],
	['crossing', ({ random, turn }) => {
		const ring = Array.from({ length: 3 + ((turn * 37) % 4000) }, () => [360 * random() - 180, 180 * random() - 90]);
		return { name: 'a.geojson', bytes: bytesOf(JSON.stringify({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })) };
	}],
	['hostile values', ({ random }) => {
		const properties = `{${Array.from({ length: 1 + below(random, 6) }, () => `${JSON.stringify(oneOf(random, [...hostile.slice(0, 20), 'name', 'id', 'mw', 'note', 'zone', 'kind', 'from', 'to']))}:${JSON.stringify(oneOf(random, hostile))}`).join(',')}}`;
		return { name: `${oneOf(random, hostile).slice(0, 50)}.geojson`, bytes: bytesOf(`{"type":"FeatureCollection","features":[{"type":"Feature","id":${JSON.stringify(oneOf(random, hostile))},"__proto__":{"x":1},"properties":${properties},"geometry":{"type":"Point","coordinates":[${360 * random() - 180},${170 * random() - 85}]}}]}`) };
	}],
	['hostile cells', ({ random }) => {
		const cell = () => { const value = oneOf(random, hostile); return random() < 0.8 ? `"${value.replaceAll('"', '""')}"` : value; };
		const header = 'id,name,note,mw,zone,lat,lon'.split(',').map((name) => (random() < 0.1 ? cell() : name));
		const rows = Array.from({ length: below(random, 5) }, () => [cell(), cell(), cell(), cell(), cell(), random() < 0.2 ? cell() : String(170 * random() - 85), random() < 0.2 ? cell() : String(360 * random() - 180)].join(oneOf(random, [',', ',', ',', ';', '\t'])));
		return { name: 'a.csv', bytes: bytesOf([header.join(','), ...rows].join(oneOf(random, ['\n', '\r\n', '\r']))) };
	}],
	['hostile workbook', ({ random }) => ({ name: 'a.xlsx', bytes: workbookBytes([{ name: 'x', rows: [['id', 'name', 'note', 'lat', 'lon', 'mw'], ...Array.from({ length: 4 }, () => [oneOf(random, hostile).slice(0, 30_000), oneOf(random, hostile).slice(0, 30_000), oneOf(random, hostile).slice(0, 30_000), 170 * random() - 85, random() < 0.2 ? oneOf(random, hostile).slice(0, 99) : 360 * random() - 180, oneOf(random, hostile).slice(0, 99)])] }]) })],
	['workbook tricks', ({ random }) => {
		const sheet = oneOf(random, [
			'<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
			'<worksheet><sheetData><row r="1"><c t="s"><v>99999999</v></c><c t="s"><v>-1</v></c><c><v>NaN</v></c></row></sheetData></worksheet>',
			'<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>lat</t></is></c><c t="inlineStr"><is><t>lon</t></is></c></row><row r="2"><c><f>WEBSERVICE("http://x")</f><v>41</v></c><c><f>1+1</f></c></row></sheetData></worksheet>',
			'<!DOCTYPE x><worksheet/>', '<worksheet>', '', '<worksheet><sheetData><row r="-5"><c r="ZZZZZ9"><v>1</v></c></row></sheetData></worksheet>',
		]);
		const target = oneOf(random, ['worksheets/sheet1.xml', '../../../etc/passwd', 'http://x/y.xml', '/xl/worksheets/sheet1.xml']);
		return { name: 'a.xlsx', bytes: zipSync({ 'xl/workbook.xml': bytesOf('<workbook xmlns:r="r"><sheets><sheet name="&lt;b&gt;" r:id="r1"/></sheets></workbook>'), 'xl/_rels/workbook.xml.rels': bytesOf(`<Relationships><Relationship Id="r1" Target="${target}"/></Relationships>`), 'xl/worksheets/sheet1.xml': bytesOf(sheet) }) };
	}],
	['zip tricks', ({ random, turn }) => {
		const kml = bytesOf('<kml><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>');
		const make = oneOf(random, [
			() => zipSync({ [oneOf(random, ['../a.kml', '/a.kml', 'C:\\a.kml', 'a/../../b.kml', '..\\b.kml'])]: kml }),
			() => zipSync({ 'doc.kml': new Uint8Array(500_000 + 700_000 * (turn % 12)).fill(0x20) }, { level: 9 }),
			() => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'doc.kml': kml }) }) }),
			() => zipSync(Object.fromEntries(Array.from({ length: 900 + (turn % 300) }, (_, i) => [`${i}.kml`, kml]))),
			() => zipSync({ 'doc.kml': kml, 'DOC.KML': kml, '__proto__': kml }),
			() => zipSync({ 'a.shp': flipped(new Uint8Array(200), random, 20), 'a.dbf': flipped(new Uint8Array(100), random, 20) }),
		]);
		const archive = make();
		return { name: 'a.zip', bytes: random() < 0.5 ? archive : lied(archive, random) };
	}],
	['Shapefile fields', ({ base, random, turn }) => {
		const shape = new Uint8Array(100 + 8 + 60);
		const view = new DataView(shape.buffer);
		view.setInt32(0, 9994);
		view.setInt32(104, 30);
		view.setInt32(108, oneOf(random, [1, 3, 5, 8, 11, 13, 15, 31, -1]), true);
		view.setInt32(144, oneOf(random, [0, 1, -1, 2 ** 31 - 1, 5]), true);
		view.setInt32(148, oneOf(random, [0, 1, -1, 2 ** 31 - 1, 5]), true);
		const dbf = flipped(new Uint8Array(65 + (turn % 60)), random, 30);
		return { ...base, name: 'a.zip', bytes: zipSync({ 'a.shp': shape, 'a.dbf': dbf, 'a.prj': bytesOf(oneOf(random, hostile)) }) };
	}],
	['encodings', ({ base, random }) => {
		const text = isText(base) ? textOf(base.bytes) : 'name,lat,lon\nÉ,41,-95';
		const wide = Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 255, (char.charCodeAt(0) >> 8) & 255]));
		return { ...base, bytes: oneOf(random, [
			joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(text)),
			joined(Uint8Array.of(0xff, 0xfe), wide), wide, joined(Uint8Array.of(0xff, 0xfe), wide.slice(0, -1)),
			joined(bytesOf(text.slice(0, 50)), Uint8Array.of(0xc3, 0x28, 0xff, 0xed, 0xa0, 0x80), bytesOf(text.slice(50))),
			joined(bytesOf(text), Uint8Array.of(0xe2, 0x82)),
		]) };
	}],
	['wide table', ({ turn, random }) => ({ name: 'a.csv', bytes: bytesOf(`lat,lon,${'x,'.repeat((turn * 13) % 800)}\n${'1,2,'.repeat(below(random, 900))}`) })],
	['open quotes', ({ random }) => ({ name: 'a.csv', bytes: bytesOf(`name,lat,lon\n${oneOf(random, ['"', '"a""', '"a"b"c",1,2', '""",1,2', '"\n'.repeat(20_000)])}`) })],
	['well-known text', ({ random }) => ({ name: 'a.csv', bytes: bytesOf(`name;wkt\nA;${oneOf(random, ['POLYGON ((0 0, 1 0, 1 1, 0 0))', 'POINT (1e999 2)', 'POINT EMPTY', `POLYGON ${'('.repeat(20_000)}`, `POINT (${'1'.repeat(30_000)} 2)`, `LINESTRING (${'1 2, '.repeat(20_000)}1 2)`, 'POINT (1 2', 'POINT ((((1 2))))', 'POLYGON ((1 2 3 4 5 6))'])}`) })],
	['systems', ({ random }) => ({ name: 'a.geojson', bytes: bytesOf(`{"type":"FeatureCollection","crs":${oneOf(random, ['{"type":"name","properties":{"name":"EPSG:32615"}}', '{"type":"link","properties":{"href":"http://x"}}', '"x"', '[]', '{"type":"name","properties":{"name":"EPSG:99999999999"}}', '{"properties":{"name":{"a":1}}}', 'null'])},"features":[{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[${oneOf(random, ['500000,4500000', '1e300,1e300', '0,0', '-1e7,5e6'])}]}}]}`) })],
	['own member', ({ random }) => ({ name: 'a.geojson', bytes: bytesOf(`{"type":"FeatureCollection","loadstar":${oneOf(random, ['{}', '[]', '{"format":"loadstar-plan","version":1e9}', '{"format":"loadstar-plan","version":1,"name":"x","note":"","atlas":"","scenarios":[],"judgements":{"__proto__":{}}}', '1'])},"features":[{"type":"Feature","loadstar":${oneOf(random, ['{"polygons":[[[[1,2]]]]}', '{"polygons":1}', '{"line":[[1,2],[3,4]]}', '[]'])},"properties":{"kind":"straight"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}`) })],
]; // prettier-ignore

function flipped(bytes: Uint8Array, random: Random, flips: number): Uint8Array {
	const copy = bytes.slice();
	for (let i = 0; i < flips && copy.length > 0; i++)
		copy[below(random, copy.length)]! ^= 1 << below(random, 8);
	return copy;
}

function joined(...parts: Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function replacedWord(text: string, random: Random): string {
	const words = [...text.matchAll(/[\w.-]+/g)];
	const word = words[below(random, words.length)];
	if (!word) return text;
	return text.slice(0, word.index) + oneOf(random, hostile) + text.slice(word.index + word[0].length);
}

/** Numbers of the archive's directory replaced: sizes, places, counts. */
function lied(archive: Uint8Array, random: Random): Uint8Array {
	const copy = archive.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 46 < copy.length; at++) {
		const mark = view.getUint32(at, true);
		if (mark !== 0x02014b50 && mark !== 0x04034b50) continue;
		const field =
			mark === 0x02014b50 ? oneOf(random, [8, 10, 20, 24, 28, 42]) : oneOf(random, [8, 18, 22, 26]);
		view.setUint16(at + field, below(random, 65_536), true);
	}
	return copy;
}
