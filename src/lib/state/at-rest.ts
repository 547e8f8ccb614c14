/** What saving, opening and joining plans needs: one piece of code, loaded after the page is there. */
export { mergePlans } from '$lib/plan/merge/merge.ts';
export { openPlan } from '$lib/plan/open.ts';
export { planText } from '$lib/plan/save.ts';
export { factsOf } from '$lib/storage/facts.ts';
export { historyOf, restingHistory } from './resting-history.ts';
