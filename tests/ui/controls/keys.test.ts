import { expect, test } from 'vitest';
import { sliderStep } from '../../../src/lib/ui/controls/keys/slider-step.ts';
import { tabAfter } from '../../../src/lib/ui/controls/keys/tab-after.ts';

const at = { value: 40, min: 0, max: 100, step: 1 };
const press = (key: string, shiftKey = false, value = 40) => sliderStep({ key, shiftKey }, { ...at, value });

test('arrows move a slider by one step, with Shift by five, never beyond its ends', () => {
	expect(press('ArrowRight')).toBe(41);
	expect(press('ArrowDown', true)).toBe(35);
	expect(press('PageUp')).toBe(45);
	expect(press('ArrowRight', true, 98)).toBe(100);
	expect(press('ArrowLeft', false, 0)).toBe(0);
	expect([press('Home'), press('End'), press('Tab')]).toEqual([0, 100, null]);
});

test('arrows go round the tabs, Home and End to the ends', () => {
	expect([tabAfter('ArrowRight', 2, 3), tabAfter('ArrowLeft', 0, 3)]).toEqual([0, 2]);
	expect([tabAfter('Home', 1, 3), tabAfter('End', 1, 3), tabAfter('Enter', 1, 3)]).toEqual([0, 2, null]);
	expect(tabAfter('ArrowRight', 0, 0)).toBeNull();
});
