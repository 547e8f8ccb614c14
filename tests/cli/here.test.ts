import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { Here } from '../../src/lib/planning/grid/here.ts';
import { ran } from './run.ts';

test('Paris has its zone, its nuclear mix and plants at growing distances', async () => {
	const { code, out } = await ran(['here', '48.8566,2.3522', '--json']);
	expect(code).toBe(0);
	const here = Here.parse(JSON.parse(out));
	expect(here.zone?.id).toBe('FR');
	expect(here.mix[0]?.fuel).toBe('nuclear');
	expect(here.nearestCity).toMatchObject({ country: 'FR' });
	expect(here.nearestCity!.distanceKm).toBeLessThan(2);
	const distances = here.nearestPlants.map(({ distanceKm }) => distanceKm);
	expect(distances).toEqual([...distances].sort((a, b) => a - b));
	expect(distances).toHaveLength(5);
});

test('a southern position may follow without a flag, and the report names units and sources', async () => {
	const { code, out } = await ran(['here', '-33.8688,', '151.2093']);
	expect(code).toBe(0);
	expect(out).toContain('gCO2e/kWh');
	expect(out).toContain('Sources');
	expect(out).toMatch(/56H \d{6} \d{7}/);
});

test('mid-ocean has no zone', async () => {
	const { out } = await ran(['here', '0,-30', '--json']);
	expect(JSON.parse(out)).toMatchObject({ zone: null, operator: null, intensityGPerKwh: null, mix: [] });
});

test('a swapped position is refused with the swap proposed', async () => {
	const { code, error } = await ran(['here', '-95.86,41.26']);
	expect(code).toBe(1);
	expect(error).toContain('did you mean 41.26, -95.86?');
});

test('the program itself answers, through pipes, with its exit code', () => {
	const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
	const call = (...args: string[]) =>
		spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', input: '{}' });
	expect(call('here', '41.26,-95.86')).toMatchObject({ status: 0 });
	expect(call('evaluate', '-')).toMatchObject({ status: 1, stdout: '' });
	expect(call('fly').stderr).toBe(
		`There is no command fly. Choose one of: ${commands.map(({ name }) => name).join(', ')}, help.\n`,
	);
});
