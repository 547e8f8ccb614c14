import { drawAreas } from '../ink/draw-areas.ts';
import { areaAt, areaShapes } from '../ink/shapes/outlines.ts';
import type { MapLayer } from '../layer.ts';
import { ink } from '../palette.ts';

/** Areas of the plan: where to search, where to keep out, parcels. */
export const areas = {
	id: 'areas',
	titleKey: 'layer_areas_title',
	group: 'plan',
	onByDefault: true,
	needs: [],
	artifact: null,
	legend: {
		kind: 'classes',
		unitKey: 'layer_areas_unit',
		classes: [
			{ color: ink.accent, labelKey: 'area_kind_search', shape: 'ring' },
			{ color: ink.keepOut, labelKey: 'area_kind_keep_out', shape: 'square' },
			{ color: ink.ink, labelKey: 'area_kind_parcel', shape: 'ring' },
		],
	},
	painting: { kind: 'ink', draw: drawAreas },
	things: {
		kind: 'area',
		idAt: ({ scene, view, x, y, slopPx }) =>
			areaAt(view, areaShapes(scene.plan.areas, view.worldPx), { x, y }, slopPx + 2)?.area.id ?? null,
	},
} as const satisfies MapLayer;
