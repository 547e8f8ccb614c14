import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builders } from './build/index.ts';
import type { Builder } from './builder.ts';
import { atlasFolder, readManifest, sha256, writeManifest } from './manifest.ts';
import { rawReader } from './retrieve.ts';
import { sources } from './sources/index.ts';
import { builtFrom } from './stale.ts';

/** Builds the artifacts that are stale (all of them when `force`), writes the manifest and says what changed. */
export function build(raw: string, { force = false, say = console.log } = {}): void {
	mkdirSync(atlasFolder, { recursive: true });
	const before = readManifest();
	const read = rawReader(raw);
	const fresh = new Set<string>();
	const entries = builders.map((builder) => {
		const path = resolve(atlasFolder, builder.file);
		const old = before?.artifacts.find(({ name }) => name === builder.name);
		const key = builtFrom(builder);
		const stale =
			force || old?.builtFrom !== key || !existsSync(path) || sha256(readFileSync(path)) !== old.sha256;
		if (!stale) return old;
		const bytes = builder.build(read, (file) => readFileSync(resolve(atlasFolder, file)));
		writeFileSync(path, bytes);
		fresh.add(builder.name);
		const entry = {
			name: builder.name,
			file: builder.file,
			version: builder.version,
			bytes: bytes.length,
			sha256: sha256(bytes),
			sources: [...builder.sources],
			shareAlike: shareAlike(builder),
			builtFrom: key,
		};
		say(`${builder.file}: ${change(old, entry)}`);
		return entry;
	});
	const { edition } = writeManifest(entries);
	say(
		fresh.size === 0
			? `Nothing is stale; edition ${edition}.`
			: `Edition ${before?.edition ?? 'none'} → ${edition}.`,
	);
}

function shareAlike(builder: Builder): boolean {
	return sources.some(
		({ id, licenceClass }) => builder.sources.includes(id) && (licenceClass as string) === 'share-alike',
	);
}

function change(
	old: { bytes: number; sha256: string } | undefined,
	now: { bytes: number; sha256: string },
): string {
	if (!old) return `new, ${now.bytes} bytes`;
	return old.sha256 === now.sha256 ? 'built again, the same bytes' : `${old.bytes} → ${now.bytes} bytes`;
}
