import { untrack } from 'svelte';
import type { Campuses } from '$lib/atlas/artifacts/campuses.ts';
import type { Fiber } from '$lib/atlas/artifacts/fiber.ts';
import type { Hubs } from '$lib/atlas/artifacts/hubs.ts';
import type { Places } from '$lib/atlas/artifacts/places.ts';
import type { PlantNames, Plants } from '$lib/atlas/artifacts/plants.ts';
import type { Regions } from '$lib/atlas/artifacts/regions.ts';
import type { Atlas, RoutesOf } from '$lib/atlas/atlas.ts';
import {
	loadAtlas,
	loadCampuses,
	loadFiber,
	loadHubs,
	loadPlaces,
	loadPlantNames,
	loadPlants,
	loadRegions,
} from '$lib/atlas/load.ts';
import { loadManifest } from '$lib/atlas/load-manifest.ts';
import type { Manifest } from '$lib/atlas/manifest.ts';
import { ok, type Problem, type Result } from '$lib/base/result.ts';
import type { Network } from '$lib/planning/network/network.ts';

type Parts = {
	atlas: Atlas;
	plants: Plants;
	plantNames: PlantNames;
	campuses: Campuses;
	places: Places;
	fiber: Fiber;
	regions: Regions;
	hubs: Hubs;
	manifest: Manifest;
	/** The fiber graph, ready to be asked; its code is loaded with it. */
	network: { network: Network; routesOf: RoutesOf };
};
type Read = (file: string) => Promise<Uint8Array>;

const loaders: { [Part in keyof Parts]: (read: Read) => Promise<Result<Parts[Part]>> } = {
	atlas: loadAtlas,
	plants: loadPlants,
	plantNames: loadPlantNames,
	campuses: loadCampuses,
	places: loadPlaces,
	fiber: async (read) => {
		const parts = await loadFiber(read);
		return parts.ok ? ok(parts.value.fiber) : parts;
	},
	regions: loadRegions,
	hubs: loadHubs,
	manifest: loadManifest,
	network: loadNetwork,
};

async function loadNetwork(read: Read): Promise<Result<Parts['network']>> {
	const [files, { networkOf }, { routeTable }] = await Promise.all([
		loadFiber(read),
		import('$lib/planning/network/network.ts'),
		import('$lib/planning/network/route-table.ts'),
	]);
	if (!files.ok) return files;
	const network = networkOf(files.value.fiber, files.value.land);
	return ok({ network, routesOf: routeTable(network) });
}

/** The parts of the atlas, loaded when somebody first asks for them. */
export class AtlasState {
	#atlas: Atlas | null = $state.raw(null);
	#network: Parts['network'] | null = $state.raw(null);
	/** What evaluations need; with the routes of the fiber map as soon as it is here. */
	readonly atlas: Atlas | null = $derived(
		this.#atlas && this.#network ? { ...this.#atlas, routesOf: this.#network.routesOf } : this.#atlas,
	);
	/** The fiber graph; null until it is here. */
	readonly network: Network | null = $derived(this.#network?.network ?? null);
	plants: Plants | null = $state.raw(null);
	plantNames: PlantNames | null = $state.raw(null);
	campuses: Campuses | null = $state.raw(null);
	places: Places | null = $state.raw(null);
	fiber: Fiber | null = $state.raw(null);
	regions: Regions | null = $state.raw(null);
	hubs: Hubs | null = $state.raw(null);
	manifest: Manifest | null = $state.raw(null);
	/** Why a part did not load; the page says it and goes on without. */
	problems: Problem[] = $state.raw([]);
	readonly read: Read;
	#asked = new Map<keyof Parts, Promise<boolean>>();

	constructor(read: Read) {
		this.read = read;
	}

	/** Loads a part once; resolves to false when it failed, and may then be asked again. */
	need(part: keyof Parts): Promise<boolean> {
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
		const ids = this.manifest?.artifacts.find((artifact) => artifact.name === name)?.sources ?? [];
		const all = (this.manifest?.sources ?? []).filter((source) => ids.includes(source.id));
		const data = all.filter((source) => !source.id.startsWith('natural-earth'));
		const byLicence = new Map<string, string[]>();
		for (const { licence, publisher, vintage } of data.length > 0 ? data : all) {
			byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${publisher}, ${vintage}`]);
		}
		return [...byLicence]
			.map(([licence, made]) => `${[...new Set(made)].join('; ')} (${licence})`)
			.join(' · ');
	}

	async #load<Part extends keyof Parts>(part: Part): Promise<boolean> {
		const result = (await loaders[part](this.read)) as Result<Parts[Part]>;
		if (!result.ok) {
			this.problems = [...this.problems, ...result.problems];
			this.#asked.delete(part);
			return false;
		}
		this.#keep(part, result.value);
		return true;
	}

	#keep<Part extends keyof Parts>(part: Part, value: Parts[Part]): void {
		if (part === 'atlas') this.#atlas = value as Parts['atlas'];
		else if (part === 'network') this.#network = value as Parts['network'];
		else (this as Omit<Parts, 'atlas' | 'network'>)[part as 'plants'] = value as Parts['plants'];
	}
}
