import { addProtocol } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { TILE_SCHEME } from './sources.ts';

export type ReadArtifact = (file: string) => Promise<Uint8Array>;

/** Told of a file that could not be read. */
type Missing = (file: string, error: unknown) => void;

const archives = new Map<string, PMTiles>();

/**
 * Answers tile addresses from whole artifacts in memory: many static hosts and service workers give no byte ranges.
 * A file is read once, when its first tile is asked for; a failed read is told, and tried again with the next tile.
 */
export function serveTiles(read: ReadArtifact, onmissing: Missing = () => undefined): void {
	archives.clear();
	addProtocol(TILE_SCHEME, async ({ url }) => {
		const [file, z, x, y] = url.slice(`${TILE_SCHEME}://`.length).split('/');
		const tile = await archive(file!, read, onmissing).getZxy(Number(z), Number(x), Number(y));
		return { data: tile?.data ?? new ArrayBuffer(0) };
	});
}

function archive(file: string, read: ReadArtifact, onmissing: Missing): PMTiles {
	const known = archives.get(file);
	if (known) return known;
	const bytes = read(file).catch((error: unknown) => {
		archives.delete(file);
		onmissing(file, error);
		throw error;
	});
	const made = new PMTiles({
		getKey: () => file,
		getBytes: async (offset, length) => {
			const { buffer, byteOffset } = await bytes;
			return { data: buffer.slice(byteOffset + offset, byteOffset + offset + length) as ArrayBuffer };
		},
	});
	archives.set(file, made);
	return made;
}
