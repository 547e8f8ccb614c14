import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ui = resolve(import.meta.dirname, '../../src/lib/ui');

/** Components of a folder by the end of their name, and those that its list names. */
function room(folder: string, ending: RegExp) {
	const list = readFileSync(join(ui, folder, 'index.ts'), 'utf8');
	return {
		there: readdirSync(join(ui, folder)).filter((name) => ending.test(name)),
		listed: [...list.matchAll(/'\.\/(\w+\.svelte)'/g)].map((match) => match[1]),
		ids: [...list.matchAll(/\bid: '([^']+)'/g)].map((match) => match[1]),
	};
}

test.each([
	['panels', /Panel\.svelte$/],
	['dialogs', /(Dialog|Panel)\.svelte$/],
])('every part of %s stands on its list, once', (folder, ending) => {
	const { there, listed, ids } = room(folder, ending);
	expect(there.length).toBeGreaterThan(3);
	expect([...new Set(listed)].sort()).toEqual(there.sort());
	expect(new Set(ids).size).toBe(ids.length);
});

test('the page and its frames name no panel, dialog or tab of the evidence', () => {
	const lists = ['panels', 'dialogs', 'evidence'].flatMap((folder) =>
		[...readFileSync(join(ui, folder, 'index.ts'), 'utf8').matchAll(/(\w+\.svelte)'/g)].map(
			(match) => match[1]!,
		),
	);
	expect(lists.length).toBeGreaterThan(15);
	const frames = ['Desk', 'Phone', 'Results', 'Panels', 'Dialogs', 'Part'].map((name) => `${name}.svelte`);
	const texts = [
		readFileSync(resolve(ui, '../../routes/(app)/+layout.svelte'), 'utf8'),
		...frames.map((name) => readFileSync(join(ui, 'frame', name), 'utf8')),
	];
	expect(lists.filter((name) => texts.some((text) => text.includes(`/${name}'`)))).toEqual([]);
});
