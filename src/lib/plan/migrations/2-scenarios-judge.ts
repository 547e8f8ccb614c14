import type { Migration } from '../migration.ts';

/** What version 1 wrote where nobody had changed anything. */
const usual = { pathFactor: 1.3, pathFactorLow: 1, pathFactorHigh: 2.1 };

/** Scenarios carry their changed assumptions and judgements; the plan names the one that is shown. Before, they held three path factors, and judgements stood on the plan. */
export const scenariosJudge = {
	to: 2,
	up({ scenarios, judgements, ...plan }) {
		const list = scenarios as Record<string, unknown>[];
		return {
			...plan,
			scenarios: list.map(({ pathFactor, pathFactorLow, pathFactorHigh, ...scenario }) => {
				const said = {
					value: changed(pathFactor, usual.pathFactor),
					low: changed(pathFactorLow, usual.pathFactorLow),
					high: changed(pathFactorHigh, usual.pathFactorHigh),
				};
				const isSaid = Object.values(said).some((value) => value !== null);
				return { ...scenario, assumptions: isSaid ? { 'path-factor': said } : {}, judgements };
			}),
			scenario: list[0]?.['id'] ?? 'base',
		};
	},
} as const satisfies Migration;

/** A value of its own, or null where it is the usual one. What is no number is left for the schema to name. */
function changed(value: unknown, usualValue: number): unknown {
	return value === usualValue ? null : value;
}
