import { Manifest } from '../lib/atlas/manifest.ts';
import type { Evaluation } from '../lib/planning/evaluation.ts';
import type { Io } from './io.ts';

/** What sources under share-alike licences ask of a file that carries figures of theirs, a line each. */
export async function shareAlikeNotices(io: Io, evaluation: Evaluation | null): Promise<string[]> {
	const used = new Set(evaluation?.sites.flatMap((site) => [site.intensitySource, site.mixSource]) ?? []);
	const bytes = await io.readAtlas('manifest.json').catch(() => null);
	if (!bytes || used.size === 0) return [];
	const manifest = Manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
	if (!manifest.success) return [];
	return manifest.data.sources
		.filter(({ id, licenceClass }) => licenceClass === 'share-alike' && used.has(id))
		.map(({ attribution, licence }) => `${attribution} (${licence})`);
}
