import type { PolygonSet } from '../../geo/polygon-set.ts';
import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';
import { shapeColumns, shapeOf } from '../shape-columns.ts';

/** Areas run by one grid operator or planning region (MISO, SPP, PJM, ERCOT ...), North America only: what fails together. */
export type Operators = {
	id: string[];
	name: string[];
	shape: PolygonSet;
};

const identity = { name: 'operators', version: 1, file: 'operators.bin' } as const;

export const operatorsArtifact = {
	...identity,
	encode({ id, name, shape }) {
		return writeBinary(identity, { id, name, ...shapeColumns(shape) });
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		return { id: columns.text('id'), name: columns.text('name'), shape: shapeOf(columns) };
	},
} satisfies Artifact<Operators>;
