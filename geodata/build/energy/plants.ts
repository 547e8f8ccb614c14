import { plantsArtifact, plantStatuses } from '../../../src/lib/atlas/artifacts/plants.ts';
import { fuels } from '../../../src/lib/atlas/fuel.ts';
import type { Builder } from '../../builder.ts';
import { plantRows } from '../../plants/plant-rows.ts';

/** Power plants of the world, large to small. */
export const plants = {
	name: 'plants',
	file: plantsArtifact.file,
	version: plantsArtifact.version,
	sources: ['gem', 'wri', 'natural-earth-5'],
	build(read) {
		const rows = plantRows(read);
		const sources = ['gem', 'wri'];
		return plantsArtifact.encode({
			count: rows.length,
			lng: Float32Array.from(rows, ({ lng }) => lng),
			lat: Float32Array.from(rows, ({ lat }) => lat),
			capacityMw: Float32Array.from(rows, ({ capacityMw }) => capacityMw),
			fuel: Uint8Array.from(rows, ({ fuel }) => fuels.indexOf(fuel)),
			status: Uint8Array.from(rows, ({ status }) => plantStatuses.indexOf(status)),
			startYear: Uint16Array.from(rows, ({ startYear }) => startYear),
			source: Uint8Array.from(rows, ({ source }) => sources.indexOf(source)),
			sources,
		});
	},
} as const satisfies Builder;
