import type { ReadFile } from '../atlas/load.ts';

/** Reads the files of the atlas at an absolute address. */
export function readFrom(atlasUrl: string): ReadFile {
	return async (file) => {
		const response = await fetch(`${atlasUrl}/${file}`);
		if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
		return new Uint8Array(await response.arrayBuffer());
	};
}
