import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadRaw } from './builder.ts';
import type { RawFile, Source } from './source.ts';
import { sources } from './sources/index.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** Folder of the raw inputs: LOADSTAR_RAW, else ../shared/data if it is there, else geodata/raw (git-ignored). */
export function rawFolder(): string {
	const given = process.env['LOADSTAR_RAW'];
	if (given) return resolve(repository, given);
	const shared = resolve(repository, '../shared/data');
	return existsSync(shared) ? shared : resolve(repository, 'geodata/raw');
}

/** Puts every raw file in the folder, downloading what is missing; answers what could not be had, in words. */
export async function retrieve(folder: string, wanted: readonly Source[] = sources): Promise<string[]> {
	const refusals: string[] = [];
	for (const source of wanted) {
		for (const file of source.files) {
			const path = resolve(folder, file.path);
			if (existsSync(path)) continue;
			if (!file.url) {
				refusals.push(
					`${file.path} (${source.id}) is missing and no address gives it byte for byte. ${source.rawNote} Upstream: ${source.url}`,
				);
				continue;
			}
			const answer = await fetch(file.url);
			if (!answer.ok) {
				refusals.push(
					`${file.path} (${source.id}): ${file.url} answered ${answer.status} ${answer.statusText}`,
				);
				continue;
			}
			const bytes = new Uint8Array(await answer.arrayBuffer());
			const refusal = checksumRefusal(file, bytes);
			if (refusal) {
				refusals.push(refusal);
				continue;
			}
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, bytes);
		}
	}
	return refusals;
}

/** What is wrong with a raw file's bytes, in words; null if nothing. */
export function checksumRefusal(file: RawFile, bytes: Uint8Array): string | null {
	const found = createHash('sha256').update(bytes).digest('hex');
	if (found === file.sha256) return null;
	return `${file.path} is not the file that was reviewed: its sha256 is ${found}, expected ${file.sha256}. If the new data is wanted, read it, then change the source in geodata/sources.`;
}

/** A reader of raw files that refuses a source's file that is not listed or has changed. */
export function rawReader(folder: string): ReadRaw {
	return (id, name) => {
		const source: Source | undefined = sources.find((source) => source.id === id);
		const file = source?.files.find(({ path }) => path.endsWith(`/${name}`));
		if (!file) throw new Error(`geodata/sources lists no file ${name} in the source ${id}`);
		const bytes = readFileSync(resolve(folder, file.path));
		const refusal = checksumRefusal(file, bytes);
		if (refusal) throw new Error(refusal);
		return bytes;
	};
}
