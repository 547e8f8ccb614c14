import type { Scenario } from '../../plan/scenario.ts';
import { changedAssumptions, rangeIn } from './assumed.ts';
import type { Assumption, Range } from '../assumption.ts';
import { sourceOf } from './bibliography.ts';
import { register } from './index.ts';
import type { Source } from '../source.ts';

/** An entry of the register as a scenario has it. */
export type RegisterEntry = {
	assumption: Assumption;
	range: Range;
	isChanged: boolean;
	sources: readonly Source[];
};

/** The whole register with what a scenario changed: what the page Assumptions and `loadstar assumptions` show. */
export function registerOf(scenario: Pick<Scenario, 'assumptions'>): RegisterEntry[] {
	const changed = new Set(changedAssumptions(scenario).map(({ id }) => id));
	return register.map((assumption: Assumption) => ({
		assumption,
		range: rangeIn(
			assumption,
			Object.hasOwn(scenario.assumptions, assumption.id) ? scenario.assumptions[assumption.id] : undefined,
		),
		isChanged: changed.has(assumption.id),
		sources: assumption.sources.map(sourceOf),
	}));
}
