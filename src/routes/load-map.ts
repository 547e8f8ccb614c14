import type MapView from '$lib/map/MapView.svelte';
import type { MapEvents } from '$lib/map/events.ts';
import type { App } from '$lib/state/app.ts';

/** The map's code, what its events do to the plan, and its first files, on their way at the same time. */
export type LoadedMap = {
	MapView: typeof MapView;
	events: Partial<MapEvents>;
	readArtifact: (file: string) => Promise<Uint8Array>;
};

/** Loads the map; the tiles travel while its code does. */
export async function loadMap(app: App): Promise<LoadedMap> {
	const read = app.atlas.read;
	const early = new Map(['basemap.pmtiles', 'zones.pmtiles'].map((file) => [file, read(file)]));
	for (const bytes of early.values()) bytes.catch(() => undefined); // the map says so when it asks
	const [{ default: MapView }, { mapEvents }, { drawEvents }] = await Promise.all([
		import('$lib/map/MapView.svelte'),
		import('./map-events.ts'),
		import('./draw-events.ts'),
	]);
	return {
		MapView,
		events: { ...mapEvents(app), ...drawEvents(app) },
		readArtifact: (file) => early.get(file) ?? read(file),
	};
}
