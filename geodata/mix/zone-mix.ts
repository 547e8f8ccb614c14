import type { IntensityBasis } from '../../src/lib/atlas/artifacts/mix.ts';
import type { Fuel } from '../../src/lib/atlas/fuel.ts';
import type { SourceId } from '../sources/index.ts';

export type ZoneIntensity = { gPerKwh: number; year: number; basis: IntensityBasis; source: SourceId };

export type ZoneMix = {
	/** Generation by fuel in any unit: only the shares are kept. */
	amount: Partial<Record<Fuel, number>>;
	year: number;
	source: SourceId;
	/** NaN where unknown. */
	generationTwh: number;
};
