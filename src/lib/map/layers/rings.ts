import { drawRings } from '../ink/draw-rings.ts';
import type { MapLayer } from '../layer.ts';
import { ink } from '../palette.ts';

/** Areas within a round trip of the sites: lines at the planning value, a faint band from low to high. */
export const rings = {
	id: 'rings',
	titleKey: 'layer_rings_title',
	group: 'network',
	onByDefault: false,
	needs: [],
	artifact: 'fiber',
	legend: {
		kind: 'classes',
		unitKey: 'layer_rings_unit',
		classes: [
			{ color: ink.accent, labelKey: 'layer_rings_planning', shape: 'line' },
			{ color: ink.accentSoft, labelKey: 'layer_rings_band', shape: 'square' },
			{ color: ink.inkSoft, labelKey: 'layer_rings_circle', shape: 'line-dashed' },
		],
	},
	painting: { kind: 'ink', draw: drawRings },
} as const satisfies MapLayer;
