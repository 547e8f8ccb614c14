import type { SourceSpecification } from 'maplibre-gl';

/** Scheme of the tile addresses; `tiles.ts` answers them from artifacts in memory. */
export const TILE_SCHEME = 'atlas';

/** Address of the tiles of an artifact. */
export function tilesUrl(file: string): string {
	return `${TILE_SCHEME}://${file}/{z}/{x}/{y}`;
}

/** Zones and operator areas: one artifact with two layers, shared by two layers of the map. */
export const zonesSource: Record<string, SourceSpecification> = {
	zones: { type: 'vector', tiles: [tilesUrl('zones.pmtiles')], minzoom: 0, maxzoom: 6 },
};
