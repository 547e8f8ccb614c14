import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';
import { fuels } from '../fuel.ts';
import { namesToRows, rowsToNames } from '../name-column.ts';

export const intensityBases = ['direct', 'life-cycle'] as const;
/** What an intensity counts: `direct` = at the stack (eGRID), `life-cycle` = with upstream (Ember). Never compared without saying so. */
export type IntensityBasis = (typeof intensityBases)[number];

/** Annual generation mix and carbon intensity, one row a zone of `Zones` (same order, same count). */
export type Mix = {
	/** gCO2e/kWh as published by the zone's source; NaN where there is no data. */
	intensityGPerKwh: Float32Array;
	/** Year of the intensity; 0 where there is no data. */
	intensityYear: Uint16Array;
	intensityBasis: IntensityBasis[];
	/** Source id (`geodata/sources`) of the intensity, '' where there is no data. */
	intensitySource: string[];
	/** Share of annual generation by fuel, 0 to 1, row-major zones x fuels; NaN in the whole row where there is no data. */
	share: Float32Array;
	mixYear: Uint16Array;
	mixSource: string[];
	/** Annual generation, TWh; NaN where unknown. */
	generationTwh: Float32Array;
};

/** Share of fuel f in zone z stands at z * FUEL_COUNT + f. */
export const FUEL_COUNT = fuels.length;

const identity = { name: 'mix', version: 1, file: 'mix.bin' } as const;

export const mixArtifact = {
	...identity,
	encode({ intensityBasis, ...columns }) {
		return writeBinary(identity, { ...columns, intensityBasis: namesToRows(intensityBases, intensityBasis) });
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		return {
			intensityGPerKwh: columns.numbers('intensityGPerKwh', Float32Array),
			intensityYear: columns.numbers('intensityYear', Uint16Array),
			intensityBasis: rowsToNames(intensityBases, columns.numbers('intensityBasis', Uint8Array)),
			intensitySource: columns.text('intensitySource'),
			share: columns.numbers('share', Float32Array),
			mixYear: columns.numbers('mixYear', Uint16Array),
			mixSource: columns.text('mixSource'),
			generationTwh: columns.numbers('generationTwh', Float32Array),
		};
	},
} satisfies Artifact<Mix>;
