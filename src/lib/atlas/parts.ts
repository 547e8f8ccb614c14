import type { Result } from '../base/result.ts';
import { artifacts } from './artifacts/index.ts';
import { loadAtlas, loadArtifact, type ReadFile } from './load.ts';
import type { Manifest } from './manifest.ts';

/** Parts that are not one artifact. The manifest brings a schema checker along, so it is loaded only where it is asked for: never in the worker. */
const composed = {
	atlas: loadAtlas,
	async manifest(read: ReadFile): Promise<Result<Manifest>> {
		const { loadManifest } = await import('./load-manifest.ts');
		return loadManifest(read);
	},
};

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
