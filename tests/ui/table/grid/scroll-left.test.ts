import { expect, test } from 'vitest';
import { scrollLeftFor } from '../../../../src/lib/ui/table/grid/scroll-left.ts';

const columns = [
	{ widthPx: 60, isName: false },
	{ widthPx: 200, isName: true },
	...Array.from({ length: 5 }, () => ({ widthPx: 100, isName: false })),
];
const scrolled = (column: number, left: number) =>
	scrollLeftFor(column, columns, { left, widthPx: 500, checkPx: 36 });

test('a column beyond the right edge comes just into view', () => {
	// Its right end stands at 36 + 60 + 200 + 500 px.
	expect(scrolled(6, 0)).toBe(296);
});

test('a column under those that stay comes out beside them', () => {
	// The third begins at 36 + 60 + 200; check box and name cover 36 + 200.
	expect(scrolled(2, 300)).toBe(60);
	expect(scrolled(0, 300)).toBe(0);
});

test('nothing moves for a column that is in view, or for the name, which always is', () => {
	expect(scrolled(3, 70)).toBe(70);
	expect(scrolled(1, 300)).toBe(300);
});
