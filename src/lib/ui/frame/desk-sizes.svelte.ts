import { keep, kept } from '$lib/state/preferences.ts';

/** How wide and high the parts of the desk are, in pixels; kept in the browser. Made while a component is. */
export class DeskSizes {
	left = $state(Number(kept('left') ?? 292));
	right = $state(Number(kept('right') ?? 342));
	evidence = $state(Number(kept('evidence') ?? 290));

	constructor() {
		$effect(() => {
			keep('left', String(this.left));
			keep('right', String(this.right));
			keep('evidence', String(this.evidence));
		});
	}
}
