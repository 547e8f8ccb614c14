import type { MapEvents } from '../events.ts';
import type { AreaKind } from '../scene.ts';
import type { ToolEffect } from './tool.ts';

/** Tells the page what came of a tool. A click is for the map itself, which knows what lies there. */
export function tellPage(
	events: MapEvents,
	effect: Exclude<ToolEffect, { kind: 'click' }>,
	areaKind: AreaKind,
): void {
	switch (effect.kind) {
		case 'add-site':
			return events.onaddsite?.(effect.position);
		case 'add-link':
			return events.onaddlink?.(effect.fromId, effect.toId);
		case 'drag-site':
			return events.ondragsite?.(effect.siteId, effect.position, effect.phase);
		case 'draw-area':
			return events.ondrawarea?.({ kind: areaKind, polygons: effect.polygons });
		case 'edit-area':
			return events.oneditarea?.(effect.areaId, effect.polygons);
		case 'draw-route':
			return events.ondrawroute?.(effect.linkId, effect.positions);
		case 'choose-link':
			return events.onchooselink?.(effect.linkId);
	}
}
