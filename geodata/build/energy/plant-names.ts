import { plantNamesArtifact } from '../../../src/lib/atlas/artifacts/plant-names.ts';
import type { Builder } from '../../builder.ts';
import { plantRows } from '../../plants/plant-rows.ts';

/** Names of the plants, row by row. */
export const plantNames = {
	name: 'plant-names',
	file: plantNamesArtifact.file,
	version: plantNamesArtifact.version,
	sources: ['gem', 'wri', 'natural-earth-5'],
	build: (read) => plantNamesArtifact.encode({ name: plantRows(read).map(({ name }) => name) }),
} as const satisfies Builder;
