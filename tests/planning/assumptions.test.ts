import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from '../../src/lib/plan/scenario.ts';
import {
	assumedIn,
	changedAssumptions,
	defaults,
	unknownAssumptions,
} from '../../src/lib/planning/assumptions/assumed.ts';
import type { Assumption } from '../../src/lib/planning/assumption.ts';
import { bibliography, sourceOf } from '../../src/lib/planning/assumptions/bibliography.ts';
import { register } from '../../src/lib/planning/assumptions/index.ts';
import { criteria } from '../../src/lib/planning/criteria/index.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import { fiberMap } from '../../src/lib/planning/network/fiber-map.ts';
import { smallAtlas } from '../fixtures/atlas.ts';
import { shippedNetwork } from '../fixtures/network.ts';
import { planOf, site } from '../fixtures/plan.ts';
import { keysOf, valueOf } from '../fixtures/result.ts';

const all: readonly Assumption[] = register;
const under = (assumptions: Record<string, number>) => ({
	...defaultScenario,
	assumptions: Object.fromEntries(
		Object.entries(assumptions).map(([id, value]) => [id, { value, low: null, high: null }]),
	),
});

describe('the register', () => {
	test('every entry is once, in order, within what makes sense, and every source resolves', () => {
		expect(all.length).toBeGreaterThan(50);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		for (const { id, least, low, value, high, most, sources, trust } of all) {
			expect([least, low, value, high, most], id).toEqual(
				[least, low, value, high, most].sort((a, b) => a - b),
			);
			for (const source of sources) expect(sourceOf(source), id).toBeDefined();
			if (trust === 'measured' || trust === 'published') expect(sources.length, id).toBeGreaterThan(0);
		}
		for (const { sources, assumptions } of criteria) {
			for (const source of sources) expect(sourceOf(source)).toBeDefined();
			for (const id of assumptions) expect(defaults[id]).toBeDefined();
		}
	});

	test('every source is once, has authors and an address, and is named by somebody', () => {
		expect(new Set(bibliography.map(({ id }) => id)).size).toBe(bibliography.length);
		const text = sourceText(resolve(import.meta.dirname, '../../src/lib'));
		for (const { id, authors, url } of bibliography) {
			expect(authors, id).not.toBe('');
			expect(url, id).toMatch(/^https?:\/\//);
			expect(text.split(`'${id}'`).length - 1, id).toBeGreaterThan(1);
		}
	});

	test('no default is typed again beside a model: 1.3, 1.4, 2.1, 1.468 and 1.25 stand in the register alone', () => {
		const folder = resolve(import.meta.dirname, '../../src/lib/planning');
		expect(existsSync(folder)).toBe(true);
		const again = sourceFiles(folder)
			.filter((path) => !path.includes('/assumptions/'))
			.flatMap((path) =>
				readFileSync(path, 'utf8')
					.split('\n')
					.filter(
						(line) =>
							!/^\s*(\*|\/\/|\/\*)/.test(line) && /(?<![\d.])(1\.3|1\.4|2\.1|1\.468|1\.25)(?!\d)/.test(line),
					)
					.map((line) => `${path.slice(folder.length)}: ${line.trim()}`),
			);
		expect(again).toEqual([]);
	});
});

describe('a scenario', () => {
	test('that says nothing has the very defaults; one that says something has it, and the ends move with it', () => {
		expect(valueOf(assumedIn(defaultScenario))).toBe(defaults);
		const assumed = valueOf(assumedIn(under({ 'path-factor': 3 })));
		expect(assumed['path-factor']).toEqual({ value: 3, low: 1, high: 3 });
		expect(assumed['group-index']).toEqual(defaults['group-index']);
		expect(changedAssumptions(under({ 'path-factor': 3, 'group-index': 1.468 })).map(({ id }) => id)).toEqual(
			['path-factor'],
		);
		expect(unknownAssumptions(under({ 'of-tomorrow': 1 }))).toEqual(['of-tomorrow']);
	});

	test('a value beyond sense is refused in words, not clipped', () => {
		expect(keysOf(assumedIn(under({ 'path-factor': 0.5 })))).toEqual(['assumption_beyond']);
		const ends = { value: null, low: 1.35, high: null };
		expect(keysOf(assumedIn({ assumptions: { 'path-factor': ends } }))).toEqual(['assumption_order']);
		const plan = planOf(site('a', -97, 40, 1));
		expect(keysOf(evaluate({ atlas: smallAtlas, fiber: null }, plan, under({ 'path-factor': 9 })))).toEqual([
			'assumption_beyond',
		]);
	});

	test('what is assumed moves what stands on it: glass, access fiber and path factors', () => {
		const plan = planOf(site('mtp', -87.895, 42.6744, 300), site('fay', -84.5222, 33.4486, 300));
		const onMap = { atlas: smallAtlas, fiber: fiberMap(shippedNetwork()) };
		const trip = (assumptions: Record<string, number>, world = onMap) =>
			valueOf(evaluate(world, plan, under(assumptions))).pairs.of(0, 1);
		const usual = trip({});
		expect(usual.method).toBe('network');
		expect(trip({ 'group-index': 1.6 }).rttMs).toBeGreaterThan(usual.rttMs * 1.08);
		expect(trip({ 'access-factor': 2 }).accessKm).toBeGreaterThan(usual.accessKm * 1.3);
		expect(trip({ 'path-factor': 2 }).rttMs).toBe(usual.rttMs);
		const bare = { atlas: smallAtlas, fiber: null };
		const straight = valueOf(evaluate(bare, plan, under({ 'path-factor': 2 }))).pairs.of(0, 1);
		expect(straight.routeKm).toBeCloseTo(2 * straight.greatCircleKm, 6);
		// The graph was not changed for others.
		expect(trip({}).rttMs).toBe(usual.rttMs);
	});
});

function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name));
}

function sourceText(folder: string): string {
	return sourceFiles(folder)
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
}
