import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, parseCsv } from '../../../src/lib/exchange/formats/csv.ts';
import { valueOf } from '../../fixtures/result.ts';

const rowsOf = (text: string) => valueOf(parseCsv(text)).rows;

test('quotes, doubled quotes, commas and line breaks in cells', () => {
	expect(rowsOf('a,"b,c","d ""e""","f\ng"\r\n1,,"",2')).toEqual([
		['a', 'b,c', 'd "e"', 'f\ng'],
		['1', '', '', '2'],
	]);
});

test('a comma at the end is one more empty cell, a line break at the end no row', () => {
	expect(rowsOf('a,b,\n1,2,')).toEqual([['a', 'b', ''], ['1', '2', '']]); // prettier-ignore
	expect(rowsOf('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
});

test('reads what d3-dsv reads, for tables of any cells', () => {
	const cell = fc.stringMatching(/^[a-z0-9 ,"\n]{0,6}$/);
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
			(rows) => {
				const text = csvText({ rows, delimiter: ',' });
				expect(rowsOf(text)).toEqual(rows);
				expect(rowsOf(text)).toEqual(csvParseRows(text));
			},
		),
		{ numRuns: 500, seed: 12 },
	);
});
