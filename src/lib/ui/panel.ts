import type { Body, Shows } from './part.ts';

/**
 * The side of the desk that a panel stands on, which is its tab of a small screen's sheet: plan and layers to the left, results to the
 * right. A card is about what was chosen: among the results on a desk, alone in the sheet.
 */
export type Side = 'plan' | 'layers' | 'result' | 'card';

/** A part that stands on the page. One file and one line in `panels/index.ts`; it carries its own heading. */
export type Panel = Body & {
	id: string;
	side: Side;
	/** Only where the screen is wide, or narrow; on both when it says nothing. */
	on?: 'desk' | 'phone';
	/** Always, when it says nothing. */
	shows?: Shows;
};
