import type { IntensityBasis } from '../atlas/artifacts/mix.ts';
import type { MessageKey } from '../base/message.ts';
import type { AssumptionId } from './assumptions/index.ts';
import type { SourceId } from './assumptions/bibliography.ts';
import type { Term } from './explain/term.ts';
import type { Pairs } from './network/pairs/pairs.ts';
import type { MeanBasisKey } from './grid/mean-basis.ts';
import type { Instance } from './instance.ts';

/** What criteria are gathered under; their order is the order on screen. */
export const criterionGroups = ['train', 'clean', 'resilient', 'cheap', 'gentle'] as const;
/** What a criterion is gathered under. */
export type CriterionGroup = (typeof criterionGroups)[number];

/** A layout's value with the way it came about, and the value at the unfavourable (`low`) and favourable (`high`) end of its range. */
export type Measured = {
	/** null = no data. */
	term: Term | null;
	/** NaN = no data; the value itself where no range is known. */
	low: number;
	high: number;
	/** Each site's value, in `unit`; NaN = no data. */
	bySite: Float64Array;
};

/** One way to judge a layout and each site in it. A part carries all its own facts. */
export type Criterion = {
	id: string;
	group: CriterionGroup;
	/** Catalog keys: short name, one plain sentence, formula text. */
	titleKey: MessageKey;
	aboutKey: MessageKey;
	formulaKey: MessageKey;
	unit: string;
	better: 'lower' | 'higher';
	/** Between which values it can be at all, in `unit`; null = no upper end. Bounds and limits beyond are refused. */
	ends: { min: number; max: number | null };
	/** Fixed ends of the scale in `unit`, never taken from the layouts compared: assumptions, editable in a scenario. */
	bounds: { worst: number; best: number };
	/** A value on the wrong side of it makes the layout infeasible, whatever the score; null = none. */
	limit: number | null;
	/** Why that limit holds by default, and where it was read; null = there is none. */
	limitGrounds: { noteKey: MessageKey; sources: readonly SourceId[] } | null;
	/** Shown among the results only when it fails its limit or counts for something. */
	quiet?: true;
	/** Sites from which on it says something; below, the screen names their number in place of a bar. One when it says nothing. */
	fromSites?: number;
	/** Default weight, ≥ 0; weights are normalized over all criteria. */
	weight: number;
	/** Digits after the point on screen. */
	digits: number;
	/** Where the value comes from, in words; papers and register entries beside it. */
	groundsKey: MessageKey;
	sources: readonly SourceId[];
	assumptions: readonly AssumptionId[];
	/** What the value counts, in a few words at the number and a sentence in its formula; null = nothing to add. */
	noteOf?: (whole: { intensityBases: readonly IntensityBasis[] }) => MeanBasisKey | null;
	/** Names of the sites that the value is of, where it is one pair's; '' = of all. */
	subjectOf?: (whole: { sites: readonly { name: string }[]; pairs: Pairs }) => string;
	/** Measures a layout by what the rooms have answered; null = a room that it stands on has not answered yet. */
	measure: (instance: Instance) => Measured | null;
};
