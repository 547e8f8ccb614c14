import { fail, ok, problem, type Result } from '../base/result.ts';
import type { ReadFile } from './load.ts';
import { Manifest } from './manifest.ts';

const FILE = 'manifest.json';

/** The whole manifest: artifacts and sources, for credits and the Data page. */
export async function loadManifest(read: ReadFile): Promise<Result<Manifest>> {
	let text: string;
	try {
		text = new TextDecoder().decode(await read(FILE));
	} catch (error) {
		return fail(
			problem(FILE, 'atlas_missing', {
				file: FILE,
				reason: error instanceof Error ? error.message : String(error),
			}),
		);
	}
	try {
		return ok(Manifest.parse(JSON.parse(text)));
	} catch (error) {
		return fail(
			problem(FILE, 'atlas_unreadable', {
				file: FILE,
				reason: error instanceof Error ? error.message.slice(0, 200) : String(error),
			}),
		);
	}
}
