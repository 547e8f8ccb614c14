import { expect, test } from 'vitest';
import { idsBetween, toggled, toggledAll } from '../../../../src/lib/ui/table/rows/chosen-rows.ts';

test('Shift chooses all between, in the order shown', () => {
	expect(idsBetween(['d', 'b', 'a', 'c'], 'c', 'b')).toEqual(['b', 'a', 'c']);
	expect(idsBetween(['d', 'b'], 'gone', 'b')).toEqual(['b']);
	expect(idsBetween(['d', 'b'], null, 'gone')).toEqual([]);
	expect([...toggled(new Set(['a']), 'a')]).toEqual([]);
});

test('choosing all spares what the filter hides', () => {
	expect([...toggledAll(new Set(['hidden']), ['a', 'b'])]).toEqual(['hidden', 'a', 'b']);
	expect([...toggledAll(new Set(['hidden', 'a', 'b']), ['a', 'b'])]).toEqual(['hidden']);
});
