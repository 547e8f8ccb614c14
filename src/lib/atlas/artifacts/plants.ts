export const plantStatuses = ['operating', 'construction'] as const;
export type PlantStatus = (typeof plantStatuses)[number];

/** Power plants of the world, units of one plant and fuel summed. The map's columns only; names are in their own artifact. */
export type Plants = {
	count: number;
	lng: Float32Array;
	lat: Float32Array;
	/** Net capacity, MW. Sorted from large to small. */
	capacityMw: Float32Array;
	/** Index into `fuels`. */
	fuel: Uint8Array;
	/** Index into `plantStatuses`. */
	status: Uint8Array;
	/** First year of operation; 0 where unknown. */
	startYear: Uint16Array;
	/** Index into `sources`. */
	source: Uint8Array;
	/** Source ids that `source` points into. */
	sources: string[];
};

/** Plant names, row p of `Plants`. Loaded only when a name is asked for. */
export type PlantNames = { name: string[] };
