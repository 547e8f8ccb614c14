import type { Result } from '../base/result.ts';
import { artifacts } from './artifacts/index.ts';
import { loadAtlas, loadArtifact, type ReadFile } from './load.ts';
import { loadManifest } from './load-manifest.ts';

/** Parts that are put together from several files. */
const composed = { atlas: loadAtlas, manifest: loadManifest };

type Composed = typeof composed;
type Named<Name> = Extract<(typeof artifacts)[number], { name: Name }>;

/** What can be loaded by itself: each artifact by its name, and what is put together from several. */
export type PartId = keyof Composed | (typeof artifacts)[number]['name'];

/** What each part holds, decoded. */
export type Parts = {
	[Id in PartId]: Id extends keyof Composed
		? Extract<Awaited<ReturnType<Composed[Id]>>, { ok: true }>['value']
		: Parameters<Named<Id>['encode']>[0];
};

/** The parts that are here by now. */
export type LoadedParts = { readonly [Id in PartId]?: Parts[Id] };

/** Loads one part; what is wrong with a file becomes a problem that names it. */
export function loadPart<Id extends PartId>(read: ReadFile, id: Id): Promise<Result<Parts[Id]>> {
	const load = loaders.get(id);
	if (!load) throw new Error(`no part of the atlas is called ${id}`);
	return load(read) as Promise<Result<Parts[Id]>>;
}

const loaders = new Map<string, (read: ReadFile) => Promise<Result<unknown>>>([
	...artifacts.map(
		(artifact) => [artifact.name, (read: ReadFile) => loadArtifact<unknown>(read, artifact)] as const,
	),
	...Object.entries(composed),
]);
