import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ImportJson } from '../../src/cli/import-json.ts';
import { ran } from './run.ts';

const twelve = readFileSync(new URL('../fixtures/twelve-sites.csv', import.meta.url));

test('the twelve candidates can all be taken: exit 0, and the JSON is of its schema', async () => {
	const { code, out, error } = await ran(['check', 'a.csv', '--json'], { 'a.csv': twelve });
	expect([code, error]).toEqual([0, '']);
	const json = ImportJson.parse(JSON.parse(out));
	expect([json.fileFormat, json.taken, json.rejected]).toEqual(['csv', 12, 0]);
	expect(json.rows[9]!.item).toMatchObject({
		kind: 'site',
		site: { name: 'Fayetteville GA', operator: 'SERTP' },
	});
});

test('a row that is rejected, or needs a decision, exits with 2 and says why', async () => {
	const file = 'name,lat,lon\nA,41,-95\nB,x,-95\nC,-95,41\n';
	const { code, out } = await ran(['check', 'a.csv'], { 'a.csv': file });
	expect(code).toBe(2);
	expect(out).toContain('1 rows can be taken, 1 need a decision, 1 are rejected');
	expect(out).toContain('"x" is not a number of degrees.');
	expect(out).toContain('Swapped it would be latitude 41, longitude -95.');
});

test.each([
	[['check'], 'Give one plan file: loadstar check FILE.'],
	[['check', 'nowhere.csv'], 'The file nowhere.csv could not be read'],
	[['check', 'a.bin'], 'The format of a.bin is not known.'],
	[['check', 'example:paris'], 'There is no example paris.'],
])('%j is refused with 1', async (args, sentence) => {
	const { code, out, error } = await ran(args, { 'a.bin': Uint8Array.of(1, 2, 3) });
	expect([code, out]).toEqual([1, '']);
	expect(error).toContain(sentence);
});

test('a name cannot drive the terminal', async () => {
	const { out } = await ran(['check', 'a.csv'], { 'a.csv': 'name,lat,lon\n\u001b[2JA,41,-95\n' });
	expect(out).not.toContain('\u001b');
});
