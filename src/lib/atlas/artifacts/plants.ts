import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';

export const plantStatuses = ['operating', 'construction'] as const;
/** Whether a plant gives power or is being built. */
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

const identity = { name: 'plants', version: 1, file: 'plants.bin' } as const;

export const plantsArtifact = {
	...identity,
	encode({ lng, lat, capacityMw, fuel, status, startYear, source, sources }) {
		return writeBinary(identity, { lng, lat, capacityMw, fuel, status, startYear, source, sources });
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		const lng = columns.numbers('lng', Float32Array);
		return {
			count: lng.length,
			lng,
			lat: columns.numbers('lat', Float32Array),
			capacityMw: columns.numbers('capacityMw', Float32Array),
			fuel: columns.numbers('fuel', Uint8Array),
			status: columns.numbers('status', Uint8Array),
			startYear: columns.numbers('startYear', Uint16Array),
			source: columns.numbers('source', Uint8Array),
			sources: columns.text('sources'),
		};
	},
} satisfies Artifact<Plants>;

export type { PlantNames } from './plant-names.ts';
