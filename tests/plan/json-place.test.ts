import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPlace } from '../../src/lib/plan/history/json-place.ts';

test('the place is that of the engine wherever the engine gives one, or the start of the broken number', () => {
	let compared = 0;
	fc.assert(
		fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, where, piece) => {
			const at = where % (text.length + 1);
			const broken = text.slice(0, at) + piece + text.slice(at + 1);
			try {
				JSON.parse(broken);
			} catch (error) {
				const told = /line (\d+) column (\d+)/.exec((error as Error).message);
				if (!told || !/after|double-quoted/.test((error as Error).message)) return;
				compared++;
				const { line, column } = jsonPlace(broken);
				expect(line).toBe(Number(told[1]));
				expect(Number(told[2]) - column).toBeGreaterThanOrEqual(0);
				expect(Number(told[2]) - column).toBeLessThanOrEqual(3);
			}
		}),
		{ numRuns: 3000, seed: 4 },
	);
	expect(compared).toBeGreaterThan(100);
});
