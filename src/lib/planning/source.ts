/** A publication that a number stands on. */
export type Source = {
	id: string;
	title: string;
	/** People or institutions, as a reader would cite them. */
	authors: string;
	/** Of publication; null where the page bears no date. */
	year: number | null;
	/** Where to read it; null where it is known by name alone. */
	url: string | null;
	/** Of the data taken from it, where that is more than a fact or two. */
	licence: string | null;
};
