import type { SourceFile } from '../tree.ts';

/** Packages each room may name; a room that is not named may name none. `node` is what Node itself brings. */
export const mayUse: Record<string, readonly string[]> = {
	base: ['zod'],
	planning: ['flatqueue'],
	exchange: ['fflate', 'geojson', 'proj4'],
	storage: ['idb'],
	state: ['svelte'],
	map: ['$app', 'maplibre-gl', 'pmtiles', 'svelte'],
	ui: ['d3-array', 'd3-scale', 'd3-shape', 'svelte'],
	routes: ['$app', '$service-worker', '@sveltejs/kit', 'svelte'],
	cli: ['node'],
	scripts: ['node', 'playwright'],
	geodata: [
		'@turf/turf',
		'd3-dsv',
		'flatqueue',
		'geojson',
		'geojson-vt',
		'node',
		'pmtiles',
		'topojson-client',
		'topojson-specification',
		'vt-pbf',
	],
};

/** Imports of packages that the room may not name. */
export function strangePackages(files: readonly SourceFile[], allowed = mayUse): string[] {
	return files.flatMap((file) =>
		namesOf(file)
			.filter((name) => !allowed[file.folder]?.includes(name))
			.map((name) => `${file.path} imports ${name}`),
	);
}

/** Packages that a room may name and does not: the permission goes. */
export function idlePermissions(files: readonly SourceFile[], allowed = mayUse): string[] {
	return Object.entries(allowed).flatMap(([folder, names]) => {
		const used = new Set(files.filter((file) => file.folder === folder).flatMap(namesOf));
		return names.filter((name) => !used.has(name)).map((name) => `${folder} may name ${name} and does not`);
	});
}

/** Packages that the tree imports and `package.json` does not ask for. */
export function missingPackages(files: readonly SourceFile[], declared: readonly string[]): string[] {
	const known = new Set([...declared, 'node', '$app', '$env', '$service-worker', ...declared.map(typed)]);
	return files.flatMap((file) =>
		namesOf(file)
			.filter((name) => !known.has(name))
			.map((name) => `${file.path} imports ${name}, which package.json does not ask for`),
	);
}

/** Packages that `package.json` asks for, and nothing imports, runs or mentions by its folder. */
export function idlePackages(
	files: readonly SourceFile[],
	declared: readonly string[],
	mentions: string,
	scripts: readonly string[],
): string[] {
	const used = new Set(files.flatMap(namesOf));
	const run = new Set(scripts.flatMap((script) => script.split(/[^\w@/.-]+/)));
	return declared
		.filter((name) => !used.has(name) && !used.has(typed(name)) && !run.has(name))
		.filter((name) => !mentions.includes(`node_modules/${name}/`) && !mentions.includes(`@import '${name}/`))
		.filter((name) => !new RegExp(`"plugins": \\[[^\\]]*"${name}"`).test(mentions))
		.map((name) => `package.json asks for ${name}, which nothing uses`);
}

/** Names of the packages of a file's imports: `zod/mini` is `zod`, `node:fs` is `node`. */
function namesOf({ imports }: SourceFile): string[] {
	return [...new Set(imports.filter(({ to }) => to === null).map(({ name }) => packageOf(name)))];
}

function packageOf(name: string): string {
	if (name.startsWith('node:')) return 'node';
	return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]!;
}

/** `@types/d3-dsv` is there for `d3-dsv`, `@types/node` for what Node brings. */
function typed(name: string): string {
	return name.replace(/^@types\//, '');
}
