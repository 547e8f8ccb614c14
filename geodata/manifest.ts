import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Manifest } from '../src/lib/atlas/manifest.ts';
import type { Source } from './source.ts';
import { DATA_UNTIL, sources } from './sources/index.ts';

/** Where artifacts are written. */
export const atlasFolder = fileURLToPath(new URL('../static/atlas/', import.meta.url));
const path = resolve(atlasFolder, 'manifest.json');

/** The manifest as it lies there, null if there is none. A broken one throws. */
export function readManifest(): Manifest | null {
	return existsSync(path) ? Manifest.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** Writes the manifest of these artifacts; the edition follows from their bytes, so the same data has the same edition. */
export function writeManifest(artifacts: Manifest['artifacts']): Manifest {
	const manifest = Manifest.parse({ edition: editionOf(artifacts), artifacts, sources: listed(artifacts) });
	writeFileSync(path, `${JSON.stringify(manifest, null, '\t')}\n`);
	return manifest;
}

/** Newest data and a hash over the artifacts' hashes. */
export function editionOf(artifacts: Manifest['artifacts']): string {
	return `${DATA_UNTIL}-${sha256(artifacts.map((artifact) => `${artifact.file} ${artifact.sha256}\n`).join('')).slice(0, 8)}`;
}

export function sha256(content: Uint8Array | string): string {
	return createHash('sha256').update(content).digest('hex');
}

function listed(artifacts: Manifest['artifacts']): Manifest['sources'] {
	const used = new Set(artifacts.flatMap((artifact) => artifact.sources));
	return (sources as readonly Source[])
		.filter(({ id }) => used.has(id))
		.map(({ files: _, ...entry }) => entry);
}
