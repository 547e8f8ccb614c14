import fc from 'fast-check';
import type { Result } from '../../src/lib/base/result.ts';
import { addArea } from '../../src/lib/plan/edits/areas/add-area.ts';
import { addLink } from '../../src/lib/plan/edits/links/add-link.ts';
import { addSite } from '../../src/lib/plan/edits/sites/add-site.ts';
import { duplicateSite } from '../../src/lib/plan/edits/sites/duplicate-site.ts';
import { moveSite } from '../../src/lib/plan/edits/sites/move-site.ts';
import { removeMany } from '../../src/lib/plan/edits/remove-many.ts';
import { renamePlan } from '../../src/lib/plan/edits/rename-plan.ts';
import { renameSite } from '../../src/lib/plan/edits/sites/rename-site.ts';
import { setArea } from '../../src/lib/plan/edits/areas/set-area.ts';
import { setJudgement } from '../../src/lib/plan/edits/scenarios/set-judgement.ts';
import { setLink } from '../../src/lib/plan/edits/links/set-link.ts';
import { addScenario } from '../../src/lib/plan/edits/scenarios/add-scenario.ts';
import { chooseScenario } from '../../src/lib/plan/edits/scenarios/choose-scenario.ts';
import { removeScenario } from '../../src/lib/plan/edits/scenarios/remove-scenario.ts';
import { setAssumption } from '../../src/lib/plan/edits/scenarios/set-assumption.ts';
import { setSite } from '../../src/lib/plan/edits/sites/set-site.ts';
import type { Plan } from '../../src/lib/plan/plan.ts';

/** An edit that picks what it changes by numbers, so that it fits any plan. One that is refused leaves the plan. */
export type AnyEdit = { name: string; rows: [number, number]; value: number };

export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
	name: fc.constantFrom(
		'addSite',
		'duplicate',
		'move',
		'rename',
		'setSite',
		'reorder',
		'addLink',
		'setLink',
		'route',
		'addArea',
		'setArea',
		'remove',
		'judge',
		'scenario',
		'renamePlan',
	),
	rows: fc.tuple(fc.nat(50), fc.nat(50)),
	value: fc.integer({ min: 1, max: 60 }),
});

export function edited(plan: Plan, { name, rows: [a, b], value }: AnyEdit): Plan {
	const id = (list: 'sites' | 'links' | 'areas' | 'scenarios', row: number) =>
		plan[list][row % (plan[list].length || 1)]?.id ?? '';
	const [site, other] = [id('sites', a), id('sites', b)];
	const result: Result<Plan> | Plan = (() => {
		switch (name) {
			case 'addSite':
				return value % 2
					? addSite(plan, { name: `New ${value}`, position: [value, a] })
					: addSite(plan, { name: 'Site 1', position: [-value, b], itMw: value });
			case 'duplicate':
				return duplicateSite(plan, site);
			case 'move':
				return moveSite(plan, site, [value / 7, b / 3]);
			case 'rename':
				return renameSite(plan, site, `Renamed ${value}`);
			case 'setSite':
				return setSite(plan, site, {
					itMw: value * 10,
					note: `note ${b}`,
					year: 2000 + value,
				});
			case 'reorder': {
				// No edit, but what a merge may do: one site stands elsewhere.
				const rest = plan.sites.filter(({ id }) => id !== site);
				const moved = plan.sites.filter(({ id }) => id === site);
				return { ...plan, sites: rest.toSpliced(b % (rest.length + 1), 0, ...moved) };
			}
			case 'addLink':
				return addLink(plan, site, other);
			case 'setLink':
				return setLink(plan, id('links', a), { fiberPairs: value });
			case 'route':
				return setLink(plan, id('links', a), { route: value % 4 ? [[value, a], [b, 1]] : null }); // prettier-ignore
			case 'addArea':
				return addArea(plan, { name: `Area ${value}`, kind: 'parcel', polygons: [[[[0, 0], [value, 0], [1, 1]]]] }); // prettier-ignore
			case 'setArea':
				return setArea(plan, id('areas', a), { itMw: value, name: `Field ${b}` });
			case 'remove':
				return removeMany(
					plan,
					value % 3 ? { sites: [site] } : { links: [id('links', a)], areas: [id('areas', b)] },
				);
			case 'judge':
				return setJudgement(plan, id('scenarios', b), ['pue', 'worst-rtt'][a % 2]!, {
					weight: value,
					limit: b,
				});
			case 'scenario':
				if (value % 5 === 0) return addScenario(plan, { name: `Case ${value}`, from: id('scenarios', a) });
				if (value % 5 === 1) return removeScenario(plan, id('scenarios', a));
				if (value % 5 === 2) return chooseScenario(plan, id('scenarios', a));
				return setAssumption(plan, id('scenarios', a), 'path-factor', { value: 1 + value / 60 });
			default:
				return renamePlan(plan, `Plan ${value}`);
		}
	})();
	if (!('ok' in result)) return result;
	return result.ok ? result.value : plan;
}
