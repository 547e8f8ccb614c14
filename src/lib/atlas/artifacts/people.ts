import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';

/** Where people live, in cells of 2 degrees: the middle of the people in each cell and how many. */
export type People = {
	lng: Float32Array;
	lat: Float32Array;
	/** Millions. */
	millions: Float32Array;
};

const identity = { name: 'people', version: 1, file: 'people.bin' } as const;

export const peopleArtifact = {
	...identity,
	encode(value) {
		return writeBinary(identity, value);
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		return {
			lng: columns.numbers('lng', Float32Array),
			lat: columns.numbers('lat', Float32Array),
			millions: columns.numbers('millions', Float32Array),
		};
	},
} satisfies Artifact<People>;
