import { isBlank } from '../stage/is-blank.ts';
import Welcome from '../stage/Welcome.svelte';
import type { Panel } from '../panel.ts';
import LayersPanel from './LayersPanel.svelte';
import PlanPanel from './PlanPanel.svelte';
import { chosen } from './chosen.ts';

/** The panels of the page, from top to bottom on their side. */
export const panels = [
	{ id: 'welcome', side: 'plan', on: 'phone', shows: isBlank, component: Welcome },
	{ id: 'plan', side: 'plan', component: PlanPanel },
	{ id: 'layers', side: 'layers', component: LayersPanel },
	{ id: 'rings', side: 'layers', load: () => import('./RingsPanel.svelte') },
	{ id: 'headline', side: 'result', load: () => import('./HeadlinePanel.svelte') },
	{ id: 'score', side: 'result', load: () => import('./ScorePanel.svelte') },
	{ id: 'site', side: 'card', shows: chosen('site'), load: () => import('./SitePanel.svelte') },
	{ id: 'reach', side: 'card', shows: chosen('site'), load: () => import('./ReachPanel.svelte') },
	{ id: 'link', side: 'card', shows: chosen('link'), load: () => import('./LinkPanel.svelte') },
	{ id: 'area', side: 'card', shows: chosen('area'), load: () => import('./AreaPanel.svelte') },
	{
		id: 'here',
		side: 'card',
		shows: ({ view }) => view.asked,
		load: () => import('./HerePanel.svelte'),
	},
	{ id: 'losses', side: 'result', load: () => import('./LossPanel.svelte') },
] as const satisfies readonly Panel[];
