import { folderOf, type SourceFile } from '../tree.ts';

/** Who may import whom, besides itself (src/README.md holds the same table). */
export const mayImport: Record<string, readonly string[]> = {
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
		'worker',
		'state',
		'map',
		'ui',
		'i18n',
	],
	cli: ['base', 'geo', 'atlas', 'plan', 'planning', 'exchange', 'storage'],
	scripts: [],
	geodata: ['base', 'geo', 'atlas'],
};

/** Imports, also of types, that run uphill. */
export function uphillImports(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) =>
		file.imports
			.filter(({ to }) => to !== null && !to.startsWith('src/messages/') && to !== 'src/app.css')
			.map(({ to }) => ({ to: to!, folder: folderOf(to!) }))
			.filter(({ folder }) => folder !== file.folder && !mayImport[file.folder]?.includes(folder))
			.map(({ to }) => `${file.path} imports ${to}`),
	);
}
