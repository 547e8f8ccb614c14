import GeoJSONVT from 'geojson-vt';
import { zxyToTileId } from 'pmtiles';
import { fromGeojsonVt } from 'vt-pbf';
import type { TileLayer, TileSource } from './tile-layer.ts';

export type Tile = { tileId: number; bytes: Uint8Array };

const EXTENT = 4096;
const BUFFER = 80;

/** Cuts layers into vector tiles of zoom 0 to `maxZoom`, in PMTiles order. Empty tiles are left out. */
export function tilePyramid(layers: TileLayer[], maxZoom: number): Tile[] {
	const cutters = layers.map(({ name, sources }) => ({ name, sources: sources.map(cutter) }));
	const tiles: Tile[] = [];
	for (let z = 0; z <= maxZoom; z++) {
		for (let x = 0; x < 2 ** z; x++) {
			for (let y = 0; y < 2 ** z; y++) {
				const cut: Record<string, { features: readonly unknown[] }> = {};
				for (const { name, sources } of cutters) {
					const features = sources.flatMap((features) => features(z, x, y));
					if (features.length > 0) cut[name] = { features };
				}
				if (Object.keys(cut).length === 0) continue;
				tiles.push({
					tileId: zxyToTileId(z, x, y),
					bytes: fromGeojsonVt(cut, { version: 2, extent: EXTENT }),
				});
			}
		}
	}
	return tiles.sort((a, b) => a.tileId - b.tileId);
}

/** A function that gives a source's features in one tile. */
function cutter({ features, fromZoom, toZoom, tolerance = 4, simplifyLast = false }: TileSource) {
	// geojson-vt hands the properties object through, so it can carry what the tile must not.
	const firstZoom = new Map<object, number>();
	for (const feature of features) {
		if (feature.fromZoom !== undefined) firstZoom.set(feature.properties, feature.fromZoom);
	}
	const index = new GeoJSONVT(
		{
			type: 'FeatureCollection',
			features: features.map(({ id, geometry, properties }) => ({
				type: 'Feature' as const,
				...(id === undefined ? {} : { id }),
				geometry,
				properties,
			})),
		},
		{
			maxZoom: simplifyLast ? toZoom + 1 : toZoom,
			indexMaxZoom: toZoom,
			indexMaxPoints: 0,
			tolerance,
			extent: EXTENT,
			buffer: BUFFER,
		},
	);
	return (z: number, x: number, y: number): unknown[] => {
		if (z < fromZoom || z > toZoom) return [];
		const tile = index.getTile(z, x, y);
		return (tile?.features ?? []).filter(({ tags }) => (firstZoom.get(tags as object) ?? 0) <= z);
	};
}
