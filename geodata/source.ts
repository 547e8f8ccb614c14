/** How freely an artifact made of a source may be passed on. */
export type LicenceClass = 'permissive' | 'attribution' | 'share-alike';

/** A file of a provider as it lies in the raw folder. */
export type RawFile = {
	/** Path under the raw folder. */
	path: string;
	/** Of the file as it lies there, packed if it is packed. */
	sha256: string;
	/** Address that gives the same content, if there is one. */
	url?: string;
};

/** Where data comes from: one file a source, each on the list `sources/index.ts`. */
export type Source = {
	id: string;
	title: string;
	publisher: string;
	/** Where a person reads about it. */
	url: string;
	/** Commit, release or package version that the raw files stem from. */
	version: string;
	licence: string;
	licenceClass: LicenceClass;
	attribution: string;
	/** What the numbers are of. */
	vintage: string;
	notes: string;
	/** How the raw files came from `url`, where they are not what the address gives byte for byte. */
	rawNote: string;
	files: readonly RawFile[];
};
