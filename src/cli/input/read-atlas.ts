import { readFile } from 'node:fs/promises';
import { Manifest } from '../../lib/atlas/manifest.ts';
import type { Io } from '../io.ts';

const folder = new URL('../../../static/atlas/', import.meta.url);

/** Bytes of a file of the built atlas beside this program. */
export function readAtlasFile(file: string): Promise<Uint8Array> {
	return readFile(new URL(file, folder));
}

/** Lines that say where the figures of some sources come from: title, vintage, licence. Ids stand alone where the manifest is missing. */
export async function sourceLines(io: Io, ids: Iterable<string | null>): Promise<string[]> {
	const wanted = [...new Set(ids)].filter((id) => id !== null && id !== '').sort();
	const manifest = await readManifest(io);
	return wanted.map((id) => {
		const source = manifest?.sources.find((each) => each.id === id);
		return source ? `${id}: ${source.title}, ${source.vintage}, ${source.licence}` : String(id);
	});
}

async function readManifest(io: Io): Promise<Manifest | null> {
	const bytes = await io.readAtlas('manifest.json').catch(() => null);
	if (!bytes) return null;
	const parsed = Manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
	return parsed.success ? parsed.data : null;
}
