import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import type { Scenario } from '../../plan/scenario.ts';
import type { Assumption, Range } from '../assumption.ts';
import { register, type AssumptionId } from './index.ts';

/** What the models reckon with: the register's defaults, where the scenario does not say otherwise. */
export type Assumed = Readonly<Record<AssumptionId, Range>>;

/** A view of the assumed values, made once for each set of them: models take their constants from it. */
export function fromAssumed<View>(build: (assumed: Assumed) => View): (assumed: Assumed) => View {
	const views = new WeakMap<Assumed, { view: View }>();
	return (assumed) => {
		let known = views.get(assumed);
		if (!known) views.set(assumed, (known = { view: build(assumed) }));
		return known.view;
	};
}

/** The register's own defaults. */
export const defaults: Assumed = fromRegister(({ value, low, high }) => ({ value, low, high }));

const kept = new WeakMap<Scenario['assumptions'], Result<Assumed>>();

/** The values that hold in a scenario; problems where one of its own makes no sense. The same object for the same scenario. */
export function assumedIn({ assumptions }: Pick<Scenario, 'assumptions'>): Result<Assumed> {
	if (Object.keys(assumptions).length === 0) return ok(defaults);
	let known = kept.get(assumptions);
	if (!known) kept.set(assumptions, (known = reckoned(assumptions)));
	return known;
}

/** The range of one assumption in a scenario. Ends of the default move with a value that the scenario sets beyond them. */
export function rangeIn(assumption: Assumption, said: Scenario['assumptions'][string] | undefined): Range {
	const value = said?.value ?? assumption.value;
	return {
		value,
		low: said?.low ?? Math.min(assumption.low, value),
		high: said?.high ?? Math.max(assumption.high, value),
	};
}

/** Why a scenario's own value is refused, in words; none for one that makes sense. */
export function assumptionProblems(assumption: Assumption, { value, low, high }: Range): Problem[] {
	const { id, titleKey, least, most, unit } = assumption;
	const at = `assumptions.${id}`;
	const words = { title: titleKey };
	const written = unit === '' ? '' : ` ${unit}`;
	const beyond = [low, value, high].find((each) => each < least || each > most);
	if (beyond !== undefined) {
		const values = { found: `${beyond}${written}`, least, most: `${most}${written}` };
		return [problem(at, 'assumption_beyond', values, words)];
	}
	return low <= value && value <= high
		? []
		: [problem(at, 'assumption_order', { low, middle: value, high }, words)];
}

/** Ids of a scenario's assumptions that this release does not know; kept, and without effect. */
export function unknownAssumptions({ assumptions }: Pick<Scenario, 'assumptions'>): string[] {
	return Object.keys(assumptions)
		.filter((id) => !Object.hasOwn(defaults, id))
		.map(shortened);
}

/** The register's entries that a scenario sets apart from their defaults. */
export function changedAssumptions({ assumptions }: Pick<Scenario, 'assumptions'>): Assumption[] {
	return register.filter((assumption) => {
		const said = Object.hasOwn(assumptions, assumption.id) ? assumptions[assumption.id] : undefined;
		const { value, low, high } = rangeIn(assumption, said);
		return value !== assumption.value || low !== assumption.low || high !== assumption.high;
	});
}

function reckoned(assumptions: Scenario['assumptions']): Result<Assumed> {
	const problems: Problem[] = [];
	const assumed = fromRegister((assumption) => {
		const said = Object.hasOwn(assumptions, assumption.id) ? assumptions[assumption.id] : undefined;
		const range = rangeIn(assumption, said);
		if (said) problems.push(...assumptionProblems(assumption, range));
		return range;
	});
	return problems.length > 0 ? fail(...problems) : ok(assumed);
}

function fromRegister(rangeOf: (assumption: Assumption) => Range): Assumed {
	return Object.fromEntries(
		register.map((assumption): [string, Range] => [assumption.id, rangeOf(assumption)]),
	) as Assumed;
}
