import { csvParse, type DSVRowArray } from 'd3-dsv';
import { readFileSync } from 'node:fs';

/** Rows of a table of facts of our own, a CSV file beside the code that reads it; lines that begin with # are remarks. */
export function facts<Column extends string>(file: URL): DSVRowArray<Column> {
	return csvParse<Column>(readFileSync(file, 'utf8').replace(/^#.*\r?\n/gm, ''));
}
