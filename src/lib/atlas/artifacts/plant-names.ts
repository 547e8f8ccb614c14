import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';

/** Plant names, row p of `Plants`. Loaded only when a name is asked for. */
export type PlantNames = { name: string[] };

const identity = { name: 'plant-names', version: 1, file: 'plant-names.bin' } as const;

export const plantNamesArtifact = {
	...identity,
	encode: ({ name }) => writeBinary(identity, { name }),
	decode: (bytes) => ({ name: readBinary(identity, bytes).text('name') }),
} satisfies Artifact<PlantNames>;
