import { expect, test } from 'vitest';
import { ran } from './run.ts';

const header = 'id,from_lat,from_lon,to_lat,to_lon,note';
const added = 'great_circle_km,route_km,rtt_low_ms,rtt_ms,rtt_high_ms,method,confidence';
const rtt = (text: string, ...more: string[]) => ran(['rtt', '--pairs', 'p.csv', ...more], { 'p.csv': text });

test('rows and columns keep their order and the results follow', async () => {
	const { code, out } = await rtt(
		`${header}\nMTP-FAY,42.67,-87.92,33.44,-84.5,"long, amplified"\r\nsame,0,0,0,0,"say ""hi"""\n`,
	);
	expect(code).toBe(0);
	const [first, second, third] = out.trimEnd().split('\n');
	expect(first).toBe(`${header},${added}`);
	expect(second).toMatch(
		/^MTP-FAY,42\.67,-87\.92,33\.44,-84\.5,"long, amplified",106\d\.\d{3},14\d\d\.\d{3},13\.\d{3},14\.\d{3},16\.\d{3},network,(high|medium)$/,
	);
	expect(third).toBe('same,0,0,0,0,"say ""hi""",0.000,0.000,0.120,0.120,0.120,direct-fiber,medium');
});

test('a bad row keeps its place with empty results, a sentence with its row number, and exit code 2', async () => {
	const { code, out, error } = await rtt(
		`${header}\na,1,2,3,4,\nb,91,2,3,4,\nc,1,x,,4,\nd,1,2\n\ne,1,2,3,4,"two\nlines"\n`,
	);
	expect(code).toBe(2);
	expect(out.split('\n').slice(2, 6)).toEqual([
		'b,91,2,3,4,,,,,,,,',
		'c,1,x,,4,,,,,,,,',
		'd,1,2,,,,,,,,,,',
		',,,,,,,,,,,,',
	]);
	expect(out).toContain('e,1,2,3,4,"two\nlines",314.');
	expect(error.trimEnd().split('\n')).toEqual([
		'Row 3: 91 in from_lat is out of range; it must lie between -90 and 90.',
		'Row 4: "x" in from_lon is not a number of degrees. The cell to_lat is empty.',
		'Row 5: It has 3 cells where the header has 6.',
	]);
});

test('a table with semicolons may write decimals with a comma', async () => {
	const { code, out } = await rtt('\uFEFFfrom_lat;from_lon;to_lat;to_lon\n48,85;2,35;45,76;4,84\n');
	expect(code).toBe(0);
	expect(out).toMatch(/^from_lat;.*\n48,85;2,35;45,76;4,84;39\d\.\d{3};/);
});

test('no cell leaves as a formula', async () => {
	const { out } = await rtt(`${header}\n"=HYPERLINK(""x"")",1,-2,3,4,-5\n`);
	expect(out).toContain(`"'=HYPERLINK(""x"")",1,-2,3,4,-5,`);
});

test('the table can go to a file', async () => {
	const { code, out, written } = await rtt('from_lat,from_lon,to_lat,to_lon\n1,2,3,4\n', '--out', 'out.csv');
	expect([code, out]).toEqual([0, '']);
	expect(written['out.csv']).toContain(added);
	expect((await rtt('from_lat,from_lon,to_lat,to_lon\n', '--out=no/where.csv')).code).toBe(1);
});

test.each([
	['', 'The table is empty.'],
	['lat,lon\n', 'The table lacks the columns from_lat, from_lon, to_lat, to_lon.'],
	['from_lat,from_lon,to_lat,to_lon,rtt_ms\n', 'The table already has the columns rtt_ms'],
	['from_lat,from_lon,to_lat,to_lon\n1,"2', 'The quote opened in line 2 is never closed.'],
])('%j is refused', async (text, sentence) => {
	const { code, out, error } = await rtt(text);
	expect([code, out]).toEqual([1, '']);
	expect(error).toContain(sentence);
});

test('a cloud round trip is another figure than a private one, and another word is refused', async () => {
	const table = 'from_lat,from_lon,to_lat,to_lon\n41.26,-95.94,39.96,-82.99\n';
	const figure = (out: string) => Number(out.split('\n')[1]!.split(',')[7]);
	expect(figure((await rtt(table, '--kind', 'cloud')).out)).toBeGreaterThan(
		figure((await rtt(table)).out) + 3,
	);
	const { code, error } = await rtt(table, '--kind', 'fast');
	expect([code, error]).toEqual([1, expect.stringContaining('fast is no kind of round trip')]);
});

test('a site at sea is reckoned by the circle, and says so', async () => {
	const { code, out } = await rtt('from_lat,from_lon,to_lat,to_lon\n30,-40,40,-74\n');
	expect([code, out.trimEnd().endsWith('great-circle,none')]).toEqual([0, true]);
});
