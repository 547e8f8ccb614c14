import { expect, test } from 'vitest';
import { plannerContext } from '../../src/lib/worker/planner-context.ts';
import { readBuilt } from '../atlas/read-built.ts';

/** The built atlas, with a note of each file that was read; those in `absent` cannot be had. */
function setup() {
	const files: string[] = [];
	const absent = new Set<string>();
	const context = plannerContext((file) => {
		files.push(file);
		return absent.has(file) ? Promise.reject(new Error('404')) : readBuilt(file);
	});
	return { context, files, absent };
}

test('a part is loaded and the network built once, however often and by whom it is asked for', async () => {
	const { context, files } = setup();
	const [one, other] = await Promise.all([context.network(), context.network()]);
	expect(one).toBe(other);
	expect(await context.network()).toBe(one);
	await Promise.all([context.part('fiber'), context.part('regions'), context.part('regions')]);
	expect(files.sort()).toEqual(['fiber.bin', 'land.bin', 'regions.bin']);
});

test('what cannot be had is thrown as a problem that names the file, and asked for again', async () => {
	const { context, files, absent } = setup();
	absent.add('land.bin');
	const failed = context.network();
	await expect(failed).rejects.toMatchObject({
		problems: [{ key: 'atlas_missing', values: { file: 'land.bin' } }],
	});
	absent.clear();
	expect(await context.network()).toBeTruthy();
	// What came the first time is not read again.
	expect(files.sort()).toEqual(['fiber.bin', 'land.bin', 'land.bin']);
});
