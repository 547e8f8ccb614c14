import { operatorsArtifact } from '../../../src/lib/atlas/artifacts/operators.ts';
import type { Builder } from '../../builder.ts';
import { operatorAreas } from '../../shapes/operator-areas.ts';
import { polygonSet } from '../../shapes/polygon-set.ts';

/** Grid operators and planning regions of the contiguous US. */
export const operators = {
	name: 'operators',
	file: operatorsArtifact.file,
	version: operatorsArtifact.version,
	sources: ['reeds', 'natural-earth-admin1'],
	build(read) {
		const areas = operatorAreas(read);
		return operatorsArtifact.encode({
			id: areas.map(({ id }) => id),
			name: areas.map(({ name }) => name),
			shape: polygonSet(areas.map(({ area }) => area)),
		});
	},
} as const satisfies Builder;
