import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const lib = join(root, 'src/lib');

/** Who may import whom, besides itself (src/README.md holds the same table). */
const allowed: Record<string, string[]> = {
	base: [],
	geo: ['base'],
	atlas: ['base', 'geo'],
	plan: ['base', 'geo'],
	planning: ['base', 'geo', 'atlas', 'plan'],
	exchange: ['base', 'geo', 'atlas', 'plan', 'planning'],
	storage: ['base', 'plan'],
	worker: ['base', 'geo', 'atlas', 'plan', 'planning', 'exchange'],
	i18n: ['base'],
	state: ['base', 'geo', 'atlas', 'plan', 'planning', 'exchange', 'storage', 'worker', 'i18n'],
	map: ['base', 'geo', 'atlas', 'plan', 'planning', 'state', 'i18n'],
	ui: ['base', 'geo', 'atlas', 'plan', 'planning', 'exchange', 'storage', 'worker', 'state', 'i18n'],
	routes: [
		'base',
		'geo',
		'atlas',
		'plan',
		'planning',
		'exchange',
		'storage',
		'state',
		'worker',
		'map',
		'ui',
		'i18n',
	],
	cli: ['base', 'geo', 'atlas', 'plan', 'planning', 'exchange', 'storage'],
	geodata: ['base', 'geo', 'atlas'],
};

/** Packages each folder may use; those not named may use none. */
const packages: Record<string, RegExp> = {
	base: /^zod\/mini$/,
	atlas: /^zod$/,
	plan: /^zod$/,
	planning: /^(zod|flatqueue)$/,
	exchange: /^(zod|fflate|@tmcw\/togeojson|d3-dsv|shpjs|@turf\/.+)$/,
	storage: /^idb$/,
	worker: /^comlink$/,
	state: /^svelte/,
	map: /^(maplibre-gl|pmtiles|svelte|@turf\/|terra-draw|\$app\/)/,
	ui: /^(svelte|d3-(array|scale|shape)$)/,
	routes: /^(svelte|\$app\/)/,
	cli: /^(node:|zod$)/,
	geodata: /^(node:|flatqueue$|@turf\/|topojson-client$|geojson-vt$|vt-pbf$|pmtiles$|pbf$|d3-dsv$|zod$)/,
};

/** Words that make a function depend on more than its arguments. */
const impure =
	/\b(Date\.now|new Date\(\)|Math\.random|crypto\.|fetch\(|localStorage|indexedDB|window\.|document\.|process\.|performance\.now)/;
const pure = ['base', 'geo', 'atlas', 'plan', 'planning', 'exchange'];

type File = {
	path: string;
	folder: string;
	text: string;
	imports: { name: string; type: boolean; path: string | null }[];
};

const files: File[] = [
	...walk(lib).map((path) => read(path, relative(lib, path).split('/')[0]!)),
	...walk(join(root, 'src/routes')).map((path) => read(path, 'routes')),
	...walk(join(root, 'src/cli')).map((path) => read(path, 'cli')),
	...walk(join(root, 'geodata')).map((path) => read(path, 'geodata')),
];
const known = new Set(files.map((file) => file.path));

function walk(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (name === 'compiled' || name === 'raw') return [];
		if (statSync(path).isDirectory()) return walk(path);
		return /\.(ts|svelte)$/.test(name) ? [path] : [];
	});
}

function read(path: string, folder: string): File {
	const text = readFileSync(path, 'utf8');
	const imports = [
		...text.matchAll(
			/(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
		),
	].map((match) => {
		const name = match[2] ?? match[3] ?? match[4]!;
		return { name, type: match[1] !== undefined, path: target(path, name) };
	});
	return { path, folder, text, imports };
}

function target(from: string, name: string): string | null {
	if (name.startsWith('$lib/')) return join(lib, name.slice(5));
	if (name.startsWith('.')) return resolve(dirname(from), name);
	return null;
}

function folderOf(path: string): string {
	if (path.startsWith(lib)) return relative(lib, path).split('/')[0]!;
	const [top, second] = relative(root, path).split('/');
	return top === 'src' ? second! : top!;
}

test('the house is there: files were read', () => {
	expect(files.length).toBeGreaterThan(120);
	expect(new Set(files.map((file) => file.folder)).size).toBeGreaterThan(10);
});

test('imports only run downhill', () => {
	const uphill = files.flatMap((file) =>
		file.imports
			.filter(({ path }) => path !== null && !path.includes('/messages/') && !path.endsWith('app.css'))
			.map(({ path, name }) => ({ to: folderOf(path!), name }))
			.filter(({ to }) => to !== file.folder && !(allowed[file.folder] ?? []).includes(to))
			.map(({ name }) => `${relative(root, file.path)} imports ${name}`),
	);
	expect(uphill).toEqual([]);
});

test('folders use only the packages that they are allowed', () => {
	const strange = files.flatMap((file) =>
		file.imports
			.filter(({ path, type }) => path === null && !type)
			.filter(({ name }) => !(packages[file.folder]?.test(name) ?? false))
			.filter(({ name }) => !(file.folder === 'map' && name.includes('fontsource')))
			.map(({ name }) => `${relative(root, file.path)} imports ${name}`),
	);
	expect(strange).toEqual([]);
});

test('no file imports itself by a detour', () => {
	const circles: string[] = [];
	const done = new Set<string>();
	const trail: string[] = [];
	const visit = (path: string) => {
		if (trail.includes(path))
			return void circles.push(
				[...trail.slice(trail.indexOf(path)), path].map((p) => relative(root, p)).join(' → '),
			);
		if (done.has(path)) return;
		trail.push(path);
		const file = files.find((candidate) => candidate.path === path);
		for (const next of file?.imports ?? [])
			if (next.path && !next.type && known.has(next.path)) visit(next.path);
		trail.pop();
		done.add(path);
	};
	files.forEach((file) => visit(file.path));
	expect(circles).toEqual([]);
});

test('the core depends on its arguments alone: no clock, dice, network, screen or storage', () => {
	const found = files
		.filter((file) => pure.includes(file.folder))
		.flatMap((file) =>
			file.text
				.split('\n')
				.filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && impure.test(line))
				.map((line) => `${relative(root, file.path)}: ${line.trim()}`),
		);
	expect(found).toEqual([]);
});

test('every part stands on its list', () => {
	const lists = files.filter((file) => /\/index\.ts$/.test(file.path));
	expect(lists.length).toBeGreaterThan(4);
	const contract =
		/(\/criteria|\/layers|\/tools|\/artifacts|\/migrations|\/examples|\/commands|\/exporters|\/importers|geodata\/build)$/;
	const missing = lists
		.filter((list) => contract.test(dirname(list.path)))
		.flatMap((list) => {
			const listed = new Set(list.imports.map(({ path }) => path));
			return (
				files
					.filter((file) => dirname(file.path) === dirname(list.path) && file !== list)
					// A part carries its facts as `satisfies`; a helper of the parts does not.
					.filter((file) =>
						/satisfies (Criterion|MapLayer|Tool|Artifact|Migration|Command|Exporter|Importer|Build)\b/.test(
							file.text,
						),
					)
					.filter((file) => !listed.has(file.path))
					.map((file) => relative(root, file.path))
			);
		});
	expect(missing).toEqual([]);
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

test('no user text becomes markup, and no template carries an inline style', () => {
	const bad = files
		.filter((file) => file.path.endsWith('.svelte'))
		.flatMap((file) =>
			file.text
				.split('\n')
				.filter((line) => /\{@html|innerHTML|\sstyle="/.test(line))
				.map((line) => `${relative(root, file.path)}: ${line.trim()}`),
		);
	expect(bad).toEqual([]);
});
