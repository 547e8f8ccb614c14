import { drawLinks } from '../ink/draw-links.ts';
import { linkAt } from '../ink/shapes/hit.ts';
import type { MapLayer } from '../layer.ts';
import { ink } from '../palette.ts';

/** Links of the plan along the great circle or their drawn route, each with its round trip. */
export const links = {
	id: 'links',
	titleKey: 'layer_links_title',
	group: 'plan',
	onByDefault: true,
	needs: [],
	artifact: null,
	legend: {
		kind: 'classes',
		unitKey: 'layer_links_unit',
		classes: [{ color: ink.ink, labelKey: 'layer_links_link', shape: 'line' }],
	},
	painting: { kind: 'ink', draw: drawLinks },
	things: {
		kind: 'link',
		idAt: ({ view, lines, x, y, slopPx }) => linkAt(view, lines, { x, y }, slopPx + 3)?.link.id ?? null,
	},
} as const satisfies MapLayer;
