import type { Body, Shows } from './part.ts';

/** A part that is opened and closed. One file and one line in `dialogs/index.ts`; `openDialog` opens it; it closes itself. */
export type Dialog = Body & {
	id: string;
	/** Over the page, or in place of the results. */
	stands: 'over' | 'instead';
	/** While it is the one that was opened there, when it says nothing. */
	shows?: Shows;
};
