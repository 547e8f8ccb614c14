import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builders } from '../../geodata/build/index.ts';
import { check } from '../../geodata/check.ts';
import { readManifest } from '../../geodata/manifest.ts';
import { checksumRefusal, rawReader } from '../../geodata/retrieve.ts';
import type { Source } from '../../geodata/source.ts';
import { sources } from '../../geodata/sources/index.ts';
import { builderFile, builtFrom, importedFiles } from '../../geodata/stale.ts';

test('the built atlas has no faults', () => {
	expect(check()).toEqual([]);
});

test('no artifact is older than the code and the inputs that build it', () => {
	const manifest = readManifest()!;
	expect(builders.length).toBeGreaterThan(8);
	for (const builder of builders) {
		expect(existsSync(builderFile(builder)), builder.name).toBe(true);
		const entry = manifest.artifacts.find(({ name }) => name === builder.name);
		expect(entry?.builtFrom, `${builder.file} is stale: run npm run geodata`).toBe(builtFrom(builder));
	}
});

test('an artifact is stale when a table of facts changes, not when a source is added', () => {
	const files = [...importedFiles(builderFile(builders.find(({ name }) => name === 'fiber')!))];
	for (const table of ['systems', 'landings', 'trunks', 'campus-towns', 'closed-borders'])
		expect(
			files.some((file) => file.endsWith(`/fiber/facts/${table}.csv`)),
			table,
		).toBe(true);
	expect(files.filter((file) => file.includes('/sources/'))).toEqual([]);
});

test('every source says where, which version, under which licence, and whom to name', () => {
	for (const source of sources as readonly Source[]) {
		expect(source.url, source.id).toMatch(/^https:\/\//);
		for (const field of ['version', 'licence', 'attribution', 'vintage', 'rawNote'] as const) {
			expect(source[field], `${source.id}.${field}`).not.toBe('');
		}
		for (const { sha256, path } of source.files) expect(sha256, path).toMatch(/^[0-9a-f]{64}$/);
	}
	expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

test('a raw file that has changed is refused in words', () => {
	const refusal = checksumRefusal(
		{ path: 'energy/x.csv', sha256: '0'.repeat(64) },
		new TextEncoder().encode('changed'),
	);
	expect(refusal).toContain('energy/x.csv is not the file that was reviewed');
	expect(refusal).toContain(`expected ${'0'.repeat(64)}`);
});

test('a raw file that no source lists cannot be read', () => {
	expect(() => rawReader('/nowhere')('ember', 'unlisted.csv')).toThrow('lists no file unlisted.csv');
});
