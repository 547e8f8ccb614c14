import { expect, test } from 'vitest';
import { assumptionText } from '../../../src/lib/ui/assumptions/assumption-text.ts';
import { parseNumber } from '../../../src/lib/ui/parse-number.ts';

test('low end, value and high end have the same digits, and thousands stand apart', () => {
	const range = [1.2, 1.25, 2];
	expect(range.map((value) => assumptionText({ unit: '', digits: 1 }, value, range))).toEqual([
		'1.20',
		'1.25',
		'2.00',
	]);
	expect(assumptionText({ unit: 'km', digits: 0 }, 20_100)).toBe('20,100');
	expect(assumptionText({ unit: 'year', digits: 0 }, 2010)).toBe('2010');
	expect(assumptionText({ unit: 'share', digits: 3 }, 0.125, [0.1])).toBe('12.5');
});

test('what is written is read as the same number', () => {
	for (const value of [1234.5, 0.25, 20_100, 1_000_000])
		expect(parseNumber(assumptionText({ unit: 'km', digits: 1 }, value), false)).toBe(value);
});
