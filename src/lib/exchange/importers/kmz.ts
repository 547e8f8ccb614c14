import { fail, problem, type Result } from '../../base/result.ts';
import type { Importer, Progress, Source } from '../importer.ts';
import { looksLikeZip, readZip, zipHolds } from '../formats/zip.ts';
import { kml } from './kml.ts';

/** KMZ: a KML document in an archive; `doc.kml`, or the first there is. Pictures beside it are left alone. */
export const kmz = {
	id: 'kmz',
	titleKey: 'import_kmz_title',
	extensions: ['kmz'],
	recognizes: ({ bytes }) => looksLikeZip(bytes) && zipHolds(bytes, /\.kml$/i),
	*read(file): Generator<Progress, Result<Source>> {
		const entries = readZip(file.bytes);
		if (!entries.ok) return entries;
		const documents = entries.value.filter(({ name }) => /\.kml$/i.test(name));
		const main = documents.find(({ name }) => /^doc\.kml$/i.test(name)) ?? documents[0];
		if (!main) return fail(problem('', 'import_kmz_no_kml'));
		yield { done: 0, total: 1 };
		const bytes = main.bytes();
		if (!bytes.ok) return bytes;
		return yield* kml.read({ name: main.name, bytes: bytes.value });
	},
} as const satisfies Importer;
