import { describe, expect, test } from 'vitest';
import { fuels } from '../../src/lib/atlas/fuel.ts';
import { carbonStops, fuelColors, ink, paper } from '../../src/lib/map/palette.ts';
import { rgb } from '../../src/lib/map/style/picture.ts';

/** Linear sRGB, 0 to 1. */
function linear(hex: string): number[] {
	return rgb(hex).map((value) =>
		value <= 10.3 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
	);
}

/** OKLab of linear sRGB (Ottosson 2020). */
function oklab([r, g, b]: number[]): number[] {
	const l = Math.cbrt(0.4122214708 * r! + 0.5363325363 * g! + 0.0514459929 * b!);
	const m = Math.cbrt(0.2119034982 * r! + 0.6806995451 * g! + 0.1073969566 * b!);
	const s = Math.cbrt(0.0883024619 * r! + 0.2817188376 * g! + 0.6299787005 * b!);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

/** Full severity, Machado, Oliveira and Fernandes 2009, on linear sRGB. */
const sights = {
	full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
	'red-blind': [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	'green-blind': [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

function seen(hex: string, sight: number[]): number[] {
	const color = linear(hex);
	const row = (i: number) => color.reduce((sum, value, j) => sum + sight[3 * i + j]! * value, 0);
	return oklab([row(0), row(1), row(2)].map((value) => Math.max(0, value)));
}

function distance(a: number[], b: number[]): number {
	return Math.hypot(...a.map((value, i) => value - b[i]!));
}

function luminance(hex: string): number {
	const [r, g, b] = linear(hex);
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [high, low] = [luminance(a), luminance(b)].sort((one, other) => other - one);
	return (high! + 0.05) / (low! + 0.05);
}

describe.each(Object.entries(sights))('%s sight', (_, sight) => {
	test.each(['light', 'dark'] as const)('the carbon ramp darkens all the way, %s', (theme) => {
		const lightness = carbonStops.map((stop) => seen(stop[theme], sight)[0]!);
		for (let i = 1; i < lightness.length; i++)
			expect(lightness[i - 1]! - lightness[i]!).toBeGreaterThan(0.02);
		expect(lightness[0]! - lightness.at(-1)!).toBeGreaterThan(0.3);
	});

	test('no two fuels look alike', () => {
		const colors = fuels.map((fuel) => seen(fuelColors[fuel], sight));
		for (let i = 0; i < colors.length; i++) {
			for (let j = 0; j < i; j++) expect(distance(colors[i]!, colors[j]!)).toBeGreaterThan(0.09);
		}
	});
});

test.each(['light', 'dark'] as const)('labels and letters are readable, %s', (theme) => {
	expect(contrast(paper.label[theme], paper.land[theme])).toBeGreaterThan(7);
	expect(contrast(paper.labelSoft[theme], paper.land[theme])).toBeGreaterThan(4.5);
	expect(contrast(ink.onInk[theme], ink.ink[theme])).toBeGreaterThan(7);
	expect(contrast(ink.onAccent[theme], ink.accent[theme])).toBeGreaterThan(4.5);
	expect(contrast(paper.labelWater[theme], paper.ocean[theme])).toBeGreaterThan(2.5);
});
