import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builders } from './build/index.ts';
import type { Builder } from './builder.ts';
import { sha256 } from './manifest.ts';
import { sources, type Source } from './sources.ts';

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

/** A file and all that it imports by a relative address, types aside; not the list of sources, whose checksums are counted one by one. */
function importedFiles(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file) || file.endsWith('/geodata/sources.ts') || file.endsWith('.d.ts')) return seen;
	seen.add(file);
	for (const [, address] of readFileSync(file, 'utf8').matchAll(
		/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)';/gms,
	)) {
		importedFiles(fileURLToPath(new URL(address!, `file://${file}`)), seen);
	}
	return seen;
}

/** The file of a builder: build/<name>.ts. */
export function builderFile({ name }: Builder): string {
	return fileURLToPath(new URL(`./build/${name}.ts`, import.meta.url));
}
