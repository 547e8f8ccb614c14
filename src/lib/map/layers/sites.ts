import { drawSites } from '../ink/draw-sites.ts';
import type { MapLayer } from '../painting.ts';
import { ink } from '../palette.ts';

/** Sites of the plan: discs with a letter, sized by MW, the chosen one in the accent. */
export const sites = {
	id: 'sites',
	titleKey: 'layer_sites_title',
	group: 'plan',
	onByDefault: true,
	needs: [],
	artifact: null,
	legend: {
		kind: 'classes',
		unitKey: 'layer_sites_unit',
		classes: [
			{ color: ink.ink, labelKey: 'layer_sites_site', shape: 'dot' },
			{ color: ink.accent, labelKey: 'layer_sites_chosen', shape: 'dot' },
		],
	},
	painting: { kind: 'ink', draw: drawSites },
} as const satisfies MapLayer;
