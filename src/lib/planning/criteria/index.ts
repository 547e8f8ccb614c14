import type { Criterion } from '../criterion.ts';
import { carbonIntensity } from './carbon-intensity.ts';
import { cleanShare } from './clean-share.ts';
import { keptAfterGrid } from './kept-after-grid.ts';
import { keptAfterSite } from './kept-after-site.ts';
import { keptOut } from './kept-out.ts';
import { pue } from './pue.ts';
import { worstRtt } from './worst-rtt.ts';

/** Every criterion; their order is the order on screen. */
export const criteria = [
	worstRtt,
	carbonIntensity,
	cleanShare,
	keptAfterSite,
	keptAfterGrid,
	pue,
	keptOut,
] as const satisfies readonly Criterion[];
/** Id of a criterion. */
export type CriterionId = (typeof criteria)[number]['id'];
