import { foldedText, spelledOutText } from '../base/folded-text.ts';
import type { Places } from './artifacts/places.ts';

/** Rows of the places that a text names, best first: the whole name, its beginning, the beginning of a word, anywhere; within each the more populous first. What follows a comma narrows by region or country. */
export function findPlaces(places: Places, text: string, most: number): number[] {
	const [name = '', ...rest] = text.split(',').map(foldedText);
	const asWritten = namedPlaces(places, name, rest.join(' ').trim(), most);
	if (asWritten.length > 0 || rest.length > 0) return asWritten;
	// `paris texas`: the last words may be the region.
	const words = name.split(' ');
	for (let at = words.length - 1; at > 0; at--) {
		const rows = namedPlaces(places, words.slice(0, at).join(' '), words.slice(at).join(' '), most);
		if (rows.length > 0) return rows;
	}
	return [];
}

function namedPlaces(places: Places, name: string, narrow: string, most: number): number[] {
	if (name === '') return [];
	const rows = new Set<number>();
	const { plain, unspaced } = linesOf(places);
	const take = (lines: Lines, needles: readonly string[], accept: (row: number) => boolean) => {
		for (const needle of needles) {
			for (let at = lines.text.indexOf(needle); at >= 0; at = lines.text.indexOf(needle, at + 1)) {
				const row = rowAt(lines.starts, needle.startsWith('\n') ? at + 1 : at);
				if (!rows.has(row) && isWithin(places, row, narrow) && accept(row)) rows.add(row);
				if (rows.size >= most) return;
			}
		}
	};
	take(plain, needlesOf(name), () => true);
	// `koeln`, `aarhus`: spelled out for a letter that the name has, never for one it lacks.
	const short = name.replace(/([aou])e/g, '$1').replaceAll('aa', 'a');
	if (short !== name && rows.size < most)
		take(plain, needlesOf(short), (row) => spelledOutText(places.name[row]!).includes(name));
	if (rows.size === 0 && name.length > 3) take(unspaced, needlesOf(name.replaceAll(' ', '')), () => true);
	return [...rows];
}

function needlesOf(name: string): string[] {
	const needles = [`\n${name}\n`, `\n${name}`];
	if (name.length > 1) needles.push(` ${name}`);
	if (name.length > 2) needles.push(name);
	return needles;
}

function isWithin(places: Places, row: number, narrow: string): boolean {
	return narrow === '' || foldedText(`${places.region[row]} ${places.country[row]}`).includes(narrow);
}

/** Names a line each, and where each line begins. */
type Lines = { text: string; starts: Uint32Array };

const known = new WeakMap<Places, { plain: Lines; unspaced: Lines }>();

function linesOf(places: Places): { plain: Lines; unspaced: Lines } {
	let lines = known.get(places);
	if (!lines) {
		const text = `${places.searchText}\n`;
		const count = places.name.length;
		lines = { plain: lined(text, count), unspaced: lined(text.replaceAll(' ', ''), count) };
		known.set(places, lines);
	}
	return lines;
}

function lined(text: string, count: number): Lines {
	const starts = new Uint32Array(count);
	let at = -1;
	for (let row = 0; row < count; row++) {
		at = text.indexOf('\n', at) + 1;
		starts[row] = at;
	}
	return { text, starts };
}

/** The last row that begins at or before `at`. */
function rowAt(starts: Uint32Array, at: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (starts[middle]! <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
