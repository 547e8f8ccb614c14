import type { SourceId } from './sources/index.ts';

/** Reads a raw file of a source as it lies on disk, by its name without folders; its checksum has been verified. */
export type ReadRaw = (source: SourceId, file: string) => Uint8Array;

/** Reads an artifact built before. */
export type ReadBuilt = (file: string) => Uint8Array;

/** A step of the pipeline: named raw files in, one artifact out. The same input gives the same bytes. */
export type Builder = {
	/** The artifact's name; the file is `static/atlas/<file>`. */
	name: string;
	file: string;
	/** Version of the artifact's form. */
	version: number;
	sources: readonly SourceId[];
	/** Names of the artifacts it reads, which stand before it in the list. */
	needs?: readonly string[];
	/** `built` gives one of `needs` by file name. */
	build: (read: ReadRaw, built: ReadBuilt) => Uint8Array;
};
