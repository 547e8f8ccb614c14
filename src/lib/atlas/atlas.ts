import type { Mix } from './artifacts/mix.ts';
import type { Operators } from './artifacts/operators.ts';
import type { Zones } from './artifacts/zones.ts';

/** What an evaluation needs of the world, decoded. Plants, campuses and places load apart, when somebody looks at them. */
export type Atlas = {
	/** Which build of the artifacts this is (from the manifest). */
	edition: string;
	zones: Zones;
	operators: Operators;
	mix: Mix;
};
