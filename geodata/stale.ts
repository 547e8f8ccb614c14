import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builders } from './build/index.ts';
import type { Builder } from './builder.ts';
import { sha256 } from './manifest.ts';
import type { Source } from './source.ts';
import { sources } from './sources/index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A hash of all that an artifact is made from: its raw files' checksums and the code that its builder imports. */
export function builtFrom(builder: Builder): string {
	const raw = (sources as readonly Source[])
		.filter(({ id }) => (builder.sources as readonly string[]).includes(id))
		.flatMap(({ files }) => files.map((file) => `${file.path} ${file.sha256}`));
	const code = [...importedFiles(builderFile(builder))]
		.map((file) => `${relative(folder, file)} ${sha256(readFileSync(file, 'utf8').replace(/\r\n/g, '\n'))}`)
		.sort();
	const needs = (builder.needs ?? []).map((name) =>
		builtFrom(builders.find((other) => other.name === name)!),
	);
	return sha256([builder.name, builder.version, ...raw, ...code, ...needs].join('\n')).slice(0, 16);
}

/** A file and all that it imports or reads by a relative address, types aside; not the list of sources, whose checksums are counted one by one. */
export function importedFiles(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file) || file.includes('/geodata/sources/') || file.endsWith('.d.ts')) return seen;
	seen.add(file);
	for (const [, imported, facts] of readFileSync(file, 'utf8').matchAll(
		/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)';|new URL\('(\.[^']+\.csv)', import\.meta\.url\)/gms,
	)) {
		importedFiles(fileURLToPath(new URL((imported ?? facts)!, `file://${file}`)), seen);
	}
	return seen;
}

/** The file of a builder: build/<room>/<name>.ts. */
export function builderFile({ name }: Builder): string {
	const rooms = readdirSync(resolve(folder, 'build'));
	const found = rooms
		.map((room) => resolve(folder, 'build', room, `${name}.ts`))
		.find((file) => existsSync(file));
	if (!found) throw new Error(`No room of geodata/build has a file ${name}.ts`);
	return found;
}
