import type { ToolId } from '../scene.ts';

/** The sign of each tool, a path in a square of 16. */
export const toolIcons: Record<ToolId, string> = {
	select: 'M4 2.5 12.5 8 8.6 8.9 6.8 12.8z',
	'add-site': 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5.5v5M5.5 8h5',
	'draw-link':
		'M3.2 11.2a1.6 1.6 0 1 0 1.6 1.6 1.6 1.6 0 0 0-1.6-1.6zM12.8 1.6a1.6 1.6 0 1 0 1.6 1.6 1.6 1.6 0 0 0-1.6-1.6zM4.4 11.6l7.2-7.2',
	'draw-polygon': 'M8 2 14 6.5 11.8 13.5H4.2L2 6.5z',
	'draw-rectangle': 'M2.5 4h11v8h-11z',
	'draw-circle': 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
	'draw-route': 'M2.5 13c3-1 1.5-5 4.5-5.5S9 11 11 9.5 10.5 4 13.5 3',
	measure: 'M1.5 8h13M1.5 5.5v5M14.5 5.5v5M5 6.8v2.4M8 6.8v2.4M11 6.8v2.4',
	'edit-shape':
		'M3.5 3.5h9v9h-9zM2.3 2.3h2.4v2.4H2.3zM11.3 2.3h2.4v2.4h-2.4zM11.3 11.3h2.4v2.4h-2.4zM2.3 11.3h2.4v2.4H2.3z',
};
