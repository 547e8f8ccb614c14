import { expect, test } from 'vitest';
import { runFileTrials } from './files.ts';

test('1,500 hostile files are each refused or reported in words; nothing crashes, hangs or changes the plan', () => {
	const { tried, refused, reported, taken, faults } = runFileTrials({ count: 1500, seed: 20_261_122 });
	expect(faults).toEqual([]);
	expect(tried).toBe(1500);
	expect(refused + reported).toBe(1500);
	// Trials that are all refused at the door would try nothing behind it.
	expect(taken).toBeGreaterThan(200);
}, 60_000);
