import type { Body, Shows } from './part.ts';

/** The side of the desk that a panel stands on, which is its tab of the phone's sheet: plan and layers to the left, results to the right. */
export type Side = 'plan' | 'layers' | 'result';

/** A part that stands on the page. One file and one line in `panels/index.ts`; it carries its own heading. */
export type Panel = Body & {
	id: string;
	side: Side;
	/** Only where the screen is wide, or narrow; on both when it says nothing. */
	on?: 'desk' | 'phone';
	/** Always, when it says nothing. */
	shows?: Shows;
};
