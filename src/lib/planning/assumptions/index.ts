import type { Assumption } from '../assumption.ts';
import { cloud } from './cloud.ts';
import { cost } from './cost.ts';
import { cuts } from './cuts.ts';
import { glass } from './glass.ts';
import { grid } from './grid.ts';
import { lighting } from './lighting.ts';
import { routes } from './routes.ts';

/** The register: every default that a number stands on, by room; their order is the order on screen. */
export const register = [
	...glass,
	...routes,
	...grid,
	...cuts,
	...lighting,
	...cost,
	...cloud,
] as const satisfies readonly Assumption[];
/** Id of an entry of the register. */
export type AssumptionId = (typeof register)[number]['id'];
