/** Writes a number with so many digits after the point, as the reader's language does. */
export type Format = (value: number, digits: number) => string;

/** How tightly a term binds: what binds looser than its place asks for is put in brackets. */
type Rank = 'sum' | 'product' | 'atom';

/** A number with the way it came about: what a model reckons and what the reader opens are one thing. */
export type Term = { value: number; rank: Rank; write: (format: Format) => string };

/** Most terms of a sum written out; the rest is told by its number. */
const MOST = 8;

/** A number as it stands, with its unit and, in brackets, what it is of. */
export function known(value: number, digits: number, unit = '', of = ''): Term {
	const tail = `${unit === '' ? '' : ` ${unit}`}${of === '' ? '' : ` (${of})`}`;
	return { value, rank: 'atom', write: (format) => format(value, digits) + tail };
}

/** A value whose way is written in symbols: a formula too long to write with numbers. */
export function symbolic(value: number, text: string | ((format: Format) => string)): Term {
	return { value, rank: 'atom', write: typeof text === 'string' ? () => text : text };
}

/** a + b + c; of many, the first eight and how many more there are. */
export function sum(terms: readonly Term[]): Term {
	if (terms.length === 1) return terms[0]!;
	return {
		value: terms.reduce((total, { value }) => total + value, 0),
		rank: 'sum',
		write(format) {
			const shown = terms.slice(0, MOST).map((term) => within('sum', term, format));
			const more = terms.length > MOST ? ` + … (+${terms.length - MOST})` : '';
			return shown.join(' + ') + more;
		},
	};
}

/** a × b × c. */
export function product(...terms: readonly Term[]): Term {
	return {
		value: terms.reduce((total, { value }) => total * value, 1),
		rank: 'product',
		write: (format) => terms.map((term) => within('product', term, format)).join(' × '),
	};
}

/** a / b. */
export function quotient(above: Term, below: Term): Term {
	return {
		value: above.value / below.value,
		rank: 'product',
		write: (format) => `${within('product', above, format)} / ${within('atom', below, format)}`,
	};
}

/** a − b − c. */
export function difference(from: Term, ...less: readonly Term[]): Term {
	return {
		value: less.reduce((left, { value }) => left - value, from.value),
		rank: 'sum',
		write: (format) =>
			[within('sum', from, format), ...less.map((term) => within('product', term, format))].join(' − '),
	};
}

/** The larger of two. */
export function larger(a: Term, b: Term): Term {
	return {
		value: Math.max(a.value, b.value),
		rank: 'atom',
		write: (format) => `max(${a.write(format)}, ${b.write(format)})`,
	};
}

/** ⌊a⌋. */
export function floored(term: Term): Term {
	return { value: Math.floor(term.value), rank: 'atom', write: (format) => `⌊${term.write(format)}⌋` };
}

/** |a|. */
export function magnitude(term: Term): Term {
	return { value: Math.abs(term.value), rank: 'atom', write: (format) => `|${term.write(format)}|` };
}

const order: readonly Rank[] = ['sum', 'product', 'atom'];

function within(place: Rank, term: Term, format: Format): string {
	const text = term.write(format);
	return order.indexOf(term.rank) < order.indexOf(place) ? `(${text})` : text;
}
