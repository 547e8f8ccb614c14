import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../src/lib/plan/migrations/index.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { PLAN_VERSION } from '../../src/lib/plan/plan.ts';
import { valueOf } from '../fixtures/result.ts';

const folder = new URL('../fixtures/plans/', import.meta.url);

test('migrations count up by one from 2 to the present version', () => {
	expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: PLAN_VERSION - 1 }, (_, i) => i + 2));
});

test('every version ever written has a frozen file', () => {
	const versions = Array.from({ length: PLAN_VERSION }, (_, i) => `v${i + 1}.json`);
	expect(readdirSync(folder).filter((name) => /^v\d+\.json$/.test(name))).toEqual(versions);
});

test.each(readdirSync(folder))('the frozen file %s opens', (name) => {
	const plan = valueOf(openPlan(readFileSync(new URL(name, folder), 'utf8')));
	expect(plan.version).toBe(PLAN_VERSION);
	expect(plan.sites.map((site) => site.name)).toEqual(['Council Bluffs', 'Lincoln']);
});

test('version 1: path factors become an assumption where they were changed, judgements stand in every scenario', () => {
	const first = JSON.parse(readFileSync(new URL('v1.json', folder), 'utf8')) as Record<string, object[]>;
	const usual = { pathFactor: 1.3, pathFactorLow: 1, pathFactorHigh: 2.1 };
	const scenarios = [
		{ id: 'base', name: 'Base', ...usual },
		{ id: 'slow', name: 'Slow', ...usual, pathFactor: 1.7, pathFactorLow: 1.2 },
	];
	const plan = valueOf(openPlan({ ...first, scenarios }));
	expect(plan.scenario).toBe('base');
	expect(plan.scenarios).toEqual([
		{ id: 'base', name: 'Base', assumptions: {}, judgements: first['judgements'] },
		{
			id: 'slow',
			name: 'Slow',
			assumptions: { 'path-factor': { value: 1.7, low: 1.2, high: null } },
			judgements: first['judgements'],
		},
	]);
	expect('judgements' in plan).toBe(false);
});
