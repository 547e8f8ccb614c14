import type { Field } from '../../plan/fields/field.ts';
import { fieldsOf, type FieldList } from '../../plan/fields/fields-of.ts';
import type { Plan } from '../../plan/plan.ts';

/** The plan without later fields that say nothing yet: `openPlan` gives them back. */
export function leanPlan(plan: Plan): Plan {
	const lean = Object.entries(fieldsOf).map(([list, { all }]) => {
		const later = (all as readonly Field[]).filter(({ isLater }) => isLater);
		const items = plan[list as FieldList];
		return [list, later.length === 0 ? items : items.map((item) => without(item, later))] as const;
	});
	return { ...plan, ...Object.fromEntries(lean) };
}

function without(item: object, later: readonly Field[]): object {
	const silent = new Set(
		later.filter(({ id, initial }) => item[id as never] === initial).map(({ id }) => id),
	);
	return Object.fromEntries(Object.entries(item).filter(([key]) => !silent.has(key)));
}
