/** How much of a file is read at most: far above any real one, far below what hurts. */
export const limits = {
	/** Bytes of a file, and of all that an archive unfolds to. */
	fileBytes: 64_000_000,
	unfoldedBytes: 128_000_000,
	/** Unfolded over packed, for entries above a megabyte. Real XML stays under 60; deflate's own bound is near 1,030. */
	unfoldRatio: 200,
	archiveEntries: 1000,
	/** Nesting of XML elements. */
	depth: 100,
	features: 50_000,
	columns: 500,
	/** Positions of one file; each is three values of a plan, which may have 2,000,000. */
	vertices: 400_000,
} as const;
