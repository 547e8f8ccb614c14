import type { Migration } from './migration.ts';

type Json = Record<string, unknown>;

/** What a path factor was when nobody had said another: low, planning value, high. */
const usual = { low: 1, value: 1.3, high: 2.1 };

/**
 * Version 2: scenarios carry what they assume and how they judge, and one of them is chosen. The path factors of a scenario
 * become what it says of `path-factor`, the plan's judgements those of each scenario. What is malformed is handed on for the schema to name.
 */
export const scenariosJudge = {
	to: 2,
	up({ judgements, scenarios, ...plan }) {
		if (!Array.isArray(scenarios)) return { ...plan, scenarios, scenario: 'base' };
		const first: unknown = (scenarios[0] as Json | null | undefined)?.['id'];
		return {
			...plan,
			scenarios: scenarios.map((scenario: unknown) => withSaid(scenario, judgements)),
			scenario: first ?? 'base',
		};
	},
} as const satisfies Migration;

function withSaid(scenario: unknown, judgements: unknown): unknown {
	if (typeof scenario !== 'object' || scenario === null || Array.isArray(scenario)) return scenario;
	const { pathFactor, pathFactorLow, pathFactorHigh, ...rest } = scenario as Json;
	const said = {
		value: pathFactor === usual.value ? null : pathFactor,
		low: pathFactorLow === usual.low ? null : pathFactorLow,
		high: pathFactorHigh === usual.high ? null : pathFactorHigh,
	};
	const isSaid = Object.values(said).some((value) => value !== null);
	return { ...rest, assumptions: isSaid ? { 'path-factor': said } : {}, judgements };
}
