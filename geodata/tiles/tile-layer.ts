import type { Geometry } from 'geojson';

/** A feature of a vector tile layer, present from tile zoom `fromZoom` on. */
export type TileFeature = {
	id?: number;
	geometry: Geometry;
	properties: Record<string, string | number | boolean>;
	fromZoom?: number;
};

/** The features that a layer shows over a range of tile zooms: small scales take simpler sources. */
export type TileSource = {
	fromZoom: number;
	toZoom: number;
	features: TileFeature[];
	/** Simplification in units of 1/4096 tile; 4 unless told. */
	tolerance?: number;
	/** Simplify at the last zoom too. Off where neighbors must keep meeting when the map zooms past it. */
	simplifyLast?: boolean;
};

export type TileLayer = { name: string; sources: TileSource[] };
