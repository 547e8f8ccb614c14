import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { exceptions, unexcused } from './architecture/exceptions.ts';
import { circles } from './architecture/rules/circles.ts';
import { unreadableSources } from './architecture/rules/citations.ts';
import { undocumentedExports } from './architecture/rules/documented.ts';
import { uphillImports } from './architecture/rules/downhill.ts';
import {
	emptyLists,
	indexesWithoutList,
	listsOf,
	tablesByHand,
	unlistedParts,
} from './architecture/rules/lists.ts';
import { repeatableKeys } from './architecture/rules/list-keys.ts';
import { unsafeMarkup } from './architecture/rules/markup.ts';
import {
	idlePackages,
	idlePermissions,
	missingPackages,
	strangePackages,
} from './architecture/rules/packages.ts';
import { impureLines } from './architecture/rules/purity.ts';
import { crowdedFolders, longFiles } from './architecture/rules/size.ts';
import { unreachedFiles } from './architecture/rules/unreached-files.ts';
import {
	declaredPackages,
	readHouse,
	readMentions,
	readWorkshop,
	scriptLines,
	sourceFile,
} from './architecture/tree.ts';

const root = resolve(import.meta.dirname, '..');
const house = readHouse();
const everything = [...house, ...readWorkshop()];

/** A synthetic tree: text by path. */
function tree(texts: Record<string, string>) {
	return Object.entries(texts).map(([path, text]) => sourceFile(path, text));
}

/** A list of two criteria as the house writes it, with what a test plants beside it. */
function withList(planted: Record<string, string> = {}) {
	const part = (name: string) =>
		`export const ${name} = {\n\tid: '${name}',\n} as const satisfies Criterion;`;
	return tree({
		'src/lib/planning/criteria/index.ts': `
			import { a } from './a.ts';
			import { b } from './deep/b.ts';
			import { c } from './c.ts';
			export const criteria = [a, b, c] as const satisfies readonly Criterion[];
			export type CriterionId = (typeof criteria)[number]['id'];`,
		'src/lib/planning/criteria/a.ts': part('a'),
		'src/lib/planning/criteria/deep/b.ts': part('b'),
		'src/lib/planning/criteria/c.ts': part('c'),
		'src/lib/planning/criteria/terms.ts': 'export function sumOf() {}',
		'src/cli/main.ts': `import { criteria } from '../lib/planning/criteria/index.ts';
			import { sumOf } from '../lib/planning/criteria/terms.ts';`,
		...planted,
	});
}

/** No rule is broken but where an exception says so, and every exception is still needed. */
function expectHeld(found: readonly string[], rule?: keyof typeof exceptions) {
	expect(unexcused(found, rule && exceptions[rule])).toEqual(unexcused([], []));
}

test('the house is there: files were read', () => {
	expect(house.length).toBeGreaterThan(400);
	expect(new Set(house.map((file) => file.folder)).size).toBeGreaterThan(14);
	expect(house.flatMap(({ imports }) => imports).length).toBeGreaterThan(1500);
	expect(house.flatMap(({ exports }) => exports).length).toBeGreaterThan(200);
});

test('an exception that excuses nothing is told', () => {
	expect(unexcused(['src/a.ts has 400 lines'], ['src/a.ts', 'src/b.ts'])).toEqual({
		broken: [],
		'exception no longer needed': ['src/b.ts'],
	});
	expect(unexcused(['src/a.ts has 400 lines'], ['src/a']).broken).toEqual(['src/a.ts has 400 lines']);
});

test('imports only run downhill', () => {
	const planted = tree({
		'src/lib/geo/a.ts': `import type { Plan } from '../plan/plan.ts';`,
		'src/lib/plan/b.ts': `import { c } from '../geo/c.ts';\nimport { d } from './d.ts';`,
		'src/routes/+page.svelte': `<script lang="ts">import { m } from '$lib/map/m.ts';</script>`,
		'src/lib/ui/E.svelte': `{#await import('$lib/map/MapView.svelte') then F}<F />{/await}`,
	});
	expect(uphillImports(planted)).toEqual([
		'src/lib/geo/a.ts imports src/lib/plan/plan.ts',
		'src/lib/ui/E.svelte imports src/lib/map/MapView.svelte',
	]);
	expectHeld(uphillImports(house));
});

test('no file imports itself by a detour, not even for a type', () => {
	const planted = tree({
		'src/lib/geo/a.ts': `import { b } from './b.ts';`,
		'src/lib/geo/b.ts': `export { c } from './c.ts';`,
		'src/lib/geo/c.ts': `import type { A } from './a.ts';`,
		'src/lib/geo/d.ts': `import { a } from './a.ts';`,
	});
	expect(circles(planted)).toEqual(['src/lib/geo/a.ts ↔ src/lib/geo/b.ts ↔ src/lib/geo/c.ts']);
	expectHeld(circles(house));
});

test('every index is a list, and no list is empty', () => {
	const planted = tree({
		'src/lib/ui/panels/index.ts': `export { a } from './a.ts';`,
		'src/lib/ui/dialogs/index.ts': `export const dialogs: readonly Dialog[] = [];`,
	});
	expect(indexesWithoutList(planted)).toEqual(['src/lib/ui/panels/index.ts holds no list']);
	expect(emptyLists(planted)).toEqual(['src/lib/ui/dialogs/index.ts lists no file']);
	expect(listsOf(withList()).map(({ listed }) => listed.length)).toEqual([3]);
	expect(listsOf(house).length).toBeGreaterThan(9);
	expectHeld(indexesWithoutList(house));
	expectHeld(emptyLists(house), 'emptyLists');
});

test('every part stands on its list', () => {
	const beside = 'src/lib/planning/criteria/deep/x.ts';
	const unlisted = `${beside} does not stand in src/lib/planning/criteria/index.ts`;
	for (const text of [
		'export const x = {} as const satisfies Criterion;',
		'export const x: Criterion = {};',
		'export const x = { id: "x" } satisfies Criterion<Unit>;',
	])
		expect(unlistedParts(withList({ [beside]: text }))).toEqual([unlisted]);
	// Known by what stands in the list, where the list itself names no contract.
	const hands = tree({
		'src/lib/map/tools/index.ts': `import { a } from './a.ts';\nconst hands = { a: () => inHand(a) };`,
		'src/lib/map/tools/a.ts': 'export const a: Tool<Draft> = {};',
		'src/lib/map/tools/b.ts': 'export const b: Tool<Other> = {};',
	});
	expect(unlistedParts(hands)).toEqual([
		'src/lib/map/tools/b.ts does not stand in src/lib/map/tools/index.ts',
	]);
	expect(unlistedParts(withList())).toEqual([]);
	expectHeld(unlistedParts(house));
});

test('every file is reached from an entry, by imports at once or when needed', () => {
	expect(unreachedFiles(withList())).toEqual([]);
	// A part that no list knows by its contract is found here all the same.
	const beside = 'src/lib/planning/criteria/deep/x.ts';
	expect(unreachedFiles(withList({ [beside]: 'export const x = criterion({});' }))).toEqual([
		`${beside} is reached from nowhere`,
	]);
	const planted = tree({
		'src/routes/(app)/+page.svelte': `<script lang="ts">const a = () => import('$lib/ui/A.svelte');</script>`,
		'src/lib/ui/A.svelte': `<script lang="ts">import type { B } from './b.ts';</script>`,
		'src/lib/ui/b.ts': `new Worker(new URL('../worker/c.worker.ts', import.meta.url));`,
		'src/lib/worker/c.worker.ts': '',
		'src/lib/ui/dead.ts': `import { alsoDead } from './also-dead.ts';`,
		'src/lib/ui/also-dead.ts': `import { dead } from './dead.ts';`,
		'geodata/main.ts': `import { build } from './build.ts';`,
		'geodata/build.ts': '',
		'geodata/ambient.d.ts': '',
		'src/scripts/start.mjs': `import { serve } from './serve.mjs';`,
		'src/scripts/serve.mjs': '',
		'src/scripts/dead.mjs': '',
	});
	expect(unreachedFiles(planted)).toEqual([
		'src/lib/ui/dead.ts is reached from nowhere',
		'src/lib/ui/also-dead.ts is reached from nowhere',
		'src/scripts/dead.mjs is reached from nowhere',
	]);
	expectHeld(unreachedFiles(house), 'unreachedFiles');
});

test('what the core exports says what it is, right above', () => {
	const planted = tree({
		'src/lib/geo/a.ts': [
			'/** Degrees. */\nexport type A = number;',
			'export type B = string;',
			'/** Between. */\n\nexport function c() {}',
			'/** */\nexport class D {}',
			'// Not for the reader.\nexport const e = () => 1;',
			'export const f = 1;',
			'/** A thing. */\nexport const G = z.object({});\nexport type G = z.infer<typeof G>;',
			'export const H = z.object({});\nexport type H = z.infer<typeof H>;',
			'/** A list. */\nexport const ids = [1] as const;\nexport type Id = (typeof ids)[number];',
			'/** a / b. */\nexport function* i() {}',
			'function own() {}',
		].join('\n\n'),
		'src/lib/ui/b.ts': 'export function b() {}',
	});
	expect(undocumentedExports(planted)).toEqual(
		['B', 'c', 'D', 'e', 'H', 'Id'].map((name) => `src/lib/geo/a.ts does not say what ${name} is`),
	);
	expectHeld(undocumentedExports(house));
});

test('no table elsewhere is keyed by hand with the ids of a list', () => {
	const elsewhere = 'src/lib/ui/order.ts';
	const found = [`${elsewhere} is keyed by hand with the ids of src/lib/planning/criteria/index.ts`];
	for (const text of [
		'const order = { a: 1, b: 2, c: 3 };',
		'export const words: Readonly<Record<CriterionId, string>> = { a: "x" };',
		'const few = { a: 1 } satisfies Partial<Record<CriterionId, number>>;',
	])
		expect(tablesByHand(withList({ [elsewhere]: text }))).toEqual(found);
	for (const text of ['const two = { a: 1, b: 2 };', 'const other = { a: 1, b: 2, c: 3, z: 4 };'])
		expect(tablesByHand(withList({ [elsewhere]: text }))).toEqual([]);
	expectHeld(tablesByHand(house));
});

test('a room names only the packages it may, and may name only those it uses', () => {
	const planted = tree({
		'src/lib/geo/a.ts': `import { z } from 'zod/mini';`,
		'src/lib/map/b.ts': `import type { Map } from 'maplibre-gl';`,
	});
	const allowed = { map: ['maplibre-gl', 'pmtiles'] };
	expect(strangePackages(planted, allowed)).toEqual(['src/lib/geo/a.ts imports zod']);
	expect(idlePermissions(planted, allowed)).toEqual(['map may name pmtiles and does not']);
	expectHeld(strangePackages(house));
	expectHeld(idlePermissions(house));
});

test('package.json asks for what the tree uses, all of it and nothing else', () => {
	const planted = tree({
		'src/lib/geo/a.ts': `import { a } from '@scope/a/deep';\nimport type { B } from 'typed-only';`,
		'vite.config.ts': `import 'node:fs';`,
	});
	const asked = ['@types/typed-only', '@types/node', 'runs', 'font', 'left-over'];
	expect(missingPackages(planted, asked)).toEqual([
		'src/lib/geo/a.ts imports @scope/a, which package.json does not ask for',
	]);
	expect(idlePackages(planted, asked, `@import 'font/a.css';`, ['runs --fast'])).toEqual([
		'package.json asks for left-over, which nothing uses',
	]);
	const declared = declaredPackages();
	expect(declared.length).toBeGreaterThan(30);
	// What the bench measures against is asked for in its own folder.
	const bench = declaredPackages('tests/bench');
	const isBench = ({ path }: { path: string }) => path.startsWith('tests/bench/');
	expectHeld(
		missingPackages(
			everything.filter((file) => !isBench(file)),
			declared,
		),
	);
	expectHeld(missingPackages(everything.filter(isBench), [...declared, ...bench]));
	expectHeld(idlePackages(everything.filter(isBench), bench, '', []));
	expectHeld(idlePackages(everything, declared, readMentions(), scriptLines()));
});

test('the core depends on its arguments alone: no clock, dice, network, screen or storage', () => {
	const planted = tree({
		'src/lib/planning/a.ts': '// Date.now() is not asked here.\nconst at = Date.now();',
		'src/lib/state/b.ts': 'const at = Date.now();',
	});
	expect(impureLines(planted)).toEqual(['src/lib/planning/a.ts: const at = Date.now();']);
	expectHeld(impureLines(house));
});

test('a file holds one idea, a folder is seen at a glance', () => {
	const lines = '\n'.repeat(300) + 'x\n';
	const planted = tree({
		'src/lib/geo/a.ts': lines,
		'src/lib/geo/b.ts': `/** A table of facts: border posts. */${lines}`,
		'src/lib/geo/c.ts': lines.slice(1),
		...Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`src/lib/ui/x/${i}.ts`, ''])),
	});
	expect(longFiles(planted)).toEqual(['src/lib/geo/a.ts has 301 lines']);
	expect(crowdedFolders(planted)).toEqual(['src/lib/ui/x has 17 files']);
	expectHeld(longFiles(house), 'longFiles');
	expectHeld(crowdedFolders(house), 'crowdedFolders');
});

test('no source is named that a reader cannot have', () => {
	const planted = tree({ 'src/lib/geo/a.ts': '/** Rounded (models.md 2.7). */' });
	expect(unreadableSources(planted)).toEqual(['src/lib/geo/a.ts names models.md']);
	expectHeld(unreadableSources(house), 'unreadableSources');
});

test('no user text becomes markup, and no template carries an inline style', () => {
	const planted = tree({
		'src/lib/ui/A.svelte': '<p style="color: red">{@html note}</p>\n<p class="b">{note}</p>',
	});
	expect(unsafeMarkup(planted)).toEqual(['src/lib/ui/A.svelte: <p style="color: red">{@html note}</p>']);
	expectHeld(unsafeMarkup(house));
});

test('a list on screen is keyed by an id or by the place, never by what can repeat', () => {
	const planted = tree({
		'src/lib/ui/A.svelte': `{#each near as plant (plant.name + plant.km)}{/each}
			{#each tags as tag (tag)}{/each}
			{#each sites as { id, name }, row (id)}{/each}
			{#each sites.filter((site) => site.mw > 0) as site (site.id)}{/each}
			{#each lines as line, at (at)}{/each}{#each lines as line}{/each}`,
	});
	expect(repeatableKeys(planted)).toEqual([
		'src/lib/ui/A.svelte: near as plant (plant.name + plant.km)',
		'src/lib/ui/A.svelte: tags as tag (tag)',
	]);
	expectHeld(repeatableKeys(house));
});

test('both languages say every sentence, with the same blanks', () => {
	const folder = (language: string) => join(root, 'src/messages', language);
	// The command line speaks English alone, and its sentences do not weigh on the page.
	const names = readdirSync(folder('en')).filter((name) => name.endsWith('.json') && name !== 'cli.json');
	expect(names.length).toBeGreaterThan(3);
	const settings = readFileSync(join(root, 'src/messages/project.inlang/settings.json'), 'utf8');
	for (const name of names) {
		expect(settings).toContain(`./{locale}/${name}`);
		const [en, fr] = ['en', 'fr'].map(
			(language) => JSON.parse(readFileSync(join(folder(language), name), 'utf8')) as Record<string, string>,
		);
		expect(Object.keys(fr!).sort(), name).toEqual(Object.keys(en!).sort());
		const blanks = (text: string) => [...new Set(text.match(/\{[a-z]\w*\}/gi) ?? [])].sort();
		for (const key of Object.keys(en!))
			expect(blanks(fr![key]!), `${name} ${key}`).toEqual(blanks(en![key]!));
	}
});

test('a key of the catalog stands in one file only', () => {
	const folder = join(root, 'src/messages/en');
	const keys = readdirSync(folder).flatMap((name) =>
		Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object),
	);
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
