import { expect, test } from 'vitest';
import { scrollTopFor, visibleRows } from '../../../../src/lib/ui/table/grid/visible-rows.ts';

test('of 2,000 rows only those in view are drawn', () => {
	const { first, end } = visibleRows(30_000, 300, 30, 2000);
	expect(first).toBeLessThanOrEqual(1000);
	expect(end).toBeGreaterThanOrEqual(1010);
	expect(end - first).toBeLessThan(30);
	expect(visibleRows(30_000, 300, 30, 3).end).toBe(3);
	expect(visibleRows(0, 0, 30, 0)).toEqual({ first: 0, end: 0 });
});

test('a row comes wholly into view below the heading, and one that stands there does not move', () => {
	expect(scrollTopFor(0, 500, 300, 30, 32)).toBe(0);
	expect(scrollTopFor(100, 0, 332, 30, 32)).toBe(2730);
	expect(scrollTopFor(3, 60, 332, 30, 32)).toBe(60);
});
