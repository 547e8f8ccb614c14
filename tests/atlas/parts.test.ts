import { expect, test } from 'vitest';
import { artifacts } from '../../src/lib/atlas/artifacts/index.ts';
import { loadPart, type PartId } from '../../src/lib/atlas/parts.ts';
import { readBuilt } from './read-built.ts';

test('every artifact on the list loads by its name, and so does what is put together of several', async () => {
	const ids: PartId[] = ['atlas', 'manifest', ...artifacts.map(({ name }) => name)];
	expect(ids.length).toBeGreaterThan(10);
	for (const id of ids) expect([id, (await loadPart(readBuilt, id)).ok]).toEqual([id, true]);
});

test('a part that is missing is a problem that names the file', async () => {
	const result = await loadPart(() => Promise.reject(new Error('404')), 'hubs');
	expect(result.ok || result.problems[0]!.at).toBe('hubs.bin');
});
