declare module 'vt-pbf' {
	/** Vector tile bytes of tiles cut by geojson-vt, by layer name. */
	export function fromGeojsonVt(
		layers: Record<string, { features: readonly unknown[] }>,
		options?: { version?: number; extent?: number },
	): Uint8Array;
}
