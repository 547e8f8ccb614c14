import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Atlas } from '$lib/atlas/atlas.ts';
import { loadFiber, type ReadFile } from '$lib/atlas/load.ts';
import type { Manifest } from '$lib/atlas/manifest.ts';
import { loadPart, type LoadedParts, type PartId, type Parts } from '$lib/atlas/parts.ts';
import { vintageWords } from '$lib/i18n/vintage-words.ts';
import { ok, type Problem, type Result } from '$lib/base/result.ts';
import type { FiberMap, World } from '$lib/planning/world.ts';

/** What the page asks for: the parts of the atlas, and the fiber graph that is built of two of them; its code is loaded with it. */
type Needed = PartId | 'network';

async function loadFiberMap(read: ReadFile): Promise<Result<FiberMap>> {
	const [files, { networkOf }, { fiberMap }] = await Promise.all([
		loadFiber(read),
		import('$lib/planning/network/graph/network.ts'),
		import('$lib/planning/network/fiber-map.ts'),
	]);
	if (!files.ok) return files;
	return ok(fiberMap(networkOf(files.value.fiber, files.value.land)));
}

/** The parts of the atlas, loaded when somebody first asks for them. */
export class AtlasState {
	readonly #parts = new SvelteMap<PartId, unknown>();
	readonly atlas: Atlas | null = $derived(this.part('atlas'));
	/** The fiber map with its code; null until it is here. */
	network: FiberMap | null = $state.raw(null);
	/** What evaluations reckon with, as far as it is loaded. */
	readonly world: World | null = $derived(this.atlas && { atlas: this.atlas, fiber: this.network });
	readonly manifest: Manifest | null = $derived(this.part('manifest'));
	/** All parts that are here, for the map. */
	readonly loaded: LoadedParts = $derived(Object.fromEntries(this.#parts));
	/** Why a part did not load; the page says it and goes on without. */
	problems: Problem[] = $state.raw([]);
	readonly read: ReadFile;
	#asked = new Map<Needed, Promise<boolean>>();

	constructor(read: ReadFile) {
		this.read = read;
	}

	/** A part; null until it is here. */
	part<Id extends PartId>(id: Id): Parts[Id] | null {
		return (this.#parts.get(id) as Parts[Id] | undefined) ?? null;
	}

	/** Loads a part once; resolves to false when it failed, and may then be asked again. */
	need(part: Needed): Promise<boolean> {
		const asked = this.#asked.get(part);
		if (asked) return asked;
		// Whoever asks depends on the answer, not on the loading's own bookkeeping.
		const promise = untrack(() => this.#load(part));
		this.#asked.set(part, promise);
		return promise;
	}

	/**
	 * Who made an artifact, in one line: publisher and vintage, by licence; '' until the manifest is here. Where data lie
	 * on Natural Earth's shapes, the shapes are credited on the map itself and on the Data page.
	 */
	creditOf(name: string): string {
		const ids = this.sourcesOf(name);
		const all = (this.manifest?.sources ?? []).filter((source) => ids.includes(source.id));
		const data = all.filter((source) => !source.id.startsWith('natural-earth'));
		const byLicence = new Map<string, string[]>();
		for (const { licence, publisher, vintage } of data.length > 0 ? data : all) {
			byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${publisher}, ${vintageWords(vintage)}`]);
		}
		return [...byLicence]
			.map(([licence, made]) => `${[...new Set(made)].join('; ')} (${licence})`)
			.join(' · ');
	}

	/** Ids of the sources that an artifact was made from; none until the manifest is here. */
	sourcesOf(name: string): readonly string[] {
		return this.manifest?.artifacts.find((artifact) => artifact.name === name)?.sources ?? [];
	}

	async #load(part: Needed): Promise<boolean> {
		const result = await (part === 'network' ? loadFiberMap(this.read) : loadPart(this.read, part));
		if (!result.ok) {
			this.problems = [...this.problems, ...result.problems];
			this.#asked.delete(part);
			return false;
		}
		if (part === 'network') this.network = result.value as FiberMap;
		else this.#parts.set(part, result.value);
		return true;
	}
}
