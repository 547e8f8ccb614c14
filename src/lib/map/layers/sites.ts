import { drawSites } from '../ink/draw-sites.ts';
import { siteAt } from '../ink/shapes/hit.ts';
import type { MapLayer } from '../layer.ts';
import { ink } from '../palette.ts';
import { paintPicture } from '../style/picture.ts';
import { SHIELD, SHIELD_RADIUS_PX, shields } from '../style/shields.ts';

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
	painting: { kind: 'ink', draw: drawSites, aboveTools: true, shields },
	pictures: () => ({ [SHIELD]: () => paintPicture(2 * SHIELD_RADIUS_PX, () => null) }),
	things: {
		kind: 'site',
		idAt: ({ view, marks, x, y, slopPx }) => siteAt(view, marks, { x, y }, slopPx)?.site.id ?? null,
	},
} as const satisfies MapLayer;
