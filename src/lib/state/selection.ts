/** What is chosen on screen. */
export type Selection = { kind: 'site' | 'link' | 'area'; id: string } | null;

/** The tool in hand: what a click on the map means. */
export type ToolId =
	| 'select'
	| 'add-site'
	| 'draw-link'
	| 'draw-polygon'
	| 'draw-rectangle'
	| 'draw-circle'
	| 'draw-route'
	| 'edit-shape'
	| 'measure';
