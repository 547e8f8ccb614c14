import { untrack } from 'svelte';
import type { Campuses } from '$lib/atlas/artifacts/campuses.ts';
import type { Fiber } from '$lib/atlas/artifacts/fiber.ts';
import type { Hubs } from '$lib/atlas/artifacts/hubs.ts';
import type { Places } from '$lib/atlas/artifacts/places.ts';
import type { PlantNames, Plants } from '$lib/atlas/artifacts/plants.ts';
import type { Regions } from '$lib/atlas/artifacts/regions.ts';
import type { Atlas } from '$lib/atlas/atlas.ts';
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
};

/** The parts of the atlas, loaded when somebody first asks for them. */
export class AtlasState {
	atlas: Atlas | null = $state.raw(null);
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

	/** Who made an artifact, in one line: publisher, vintage, licence; '' until the manifest is here. */
	creditOf(name: string): string {
		const ids = this.manifest?.artifacts.find((artifact) => artifact.name === name)?.sources ?? [];
		return (this.manifest?.sources ?? [])
			.filter((source) => ids.includes(source.id))
			.map((source) => `${source.publisher}, ${source.vintage}, ${source.licence}`)
			.join(' · ');
	}

	async #load<Part extends keyof Parts>(part: Part): Promise<boolean> {
		const result = (await loaders[part](this.read)) as Result<Parts[Part]>;
		if (!result.ok) {
			this.problems = [...this.problems, ...result.problems];
			this.#asked.delete(part);
			return false;
		}
		(this as Parts)[part] = result.value;
		return true;
	}
}
