import { expect, test } from 'vitest';
import { paddingClearOf } from '../../src/lib/map/padding.ts';

const map = { width: 800, height: 600 };
const around = { x: 40, y: 20 };

test('each thing over the map is kept clear at the edge where that costs least', () => {
	const tools = { left: 14, top: 14, right: 50, bottom: 214 };
	const legend = { left: 14, top: 500, right: 414, bottom: 586 };
	const zoom = { left: 754, top: 380, right: 790, bottom: 452 };
	expect(paddingClearOf([tools, legend, zoom], map, around)).toEqual({
		left: 90,
		right: 86,
		top: 20,
		bottom: 120,
	});
});

test('what is shown keeps room where little is left, and nothing over the map asks for nothing', () => {
	expect(paddingClearOf([], map, around)).toEqual({ left: 40, right: 40, top: 20, bottom: 20 });
	const wide = { left: 0, top: 100, right: 800, bottom: 600 };
	const { top, bottom } = paddingClearOf([wide], map, around);
	expect(top + bottom).toBeCloseTo(0.7 * 600);
});
