import type { EvidenceTab } from '../evidence-tab.ts';
import RoundTrips from './RoundTrips.svelte';

/** The tabs of the evidence, from left to right; the first is open at the start. */
export const evidence = [
	{ id: 'round-trips', titleKey: 'tab_round_trips', component: RoundTrips },
	{ id: 'losses', titleKey: 'tab_losses', load: () => import('./LossTable.svelte') },
	{ id: 'sites', titleKey: 'tab_sites', load: () => import('../table/EditTable.svelte') },
] as const satisfies readonly EvidenceTab[];
