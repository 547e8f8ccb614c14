import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Reads a file of the built atlas, as the browser's fetch would. */
export async function readBuilt(file: string): Promise<Uint8Array> {
	return readFileSync(resolve(import.meta.dirname, '../../static/atlas', file));
}
