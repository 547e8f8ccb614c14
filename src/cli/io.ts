/** All that a command touches of the world outside; tests give their own. */
export type Io = {
	out: (text: string) => void;
	/** Bytes to standard output, for formats that are not text. */
	outBytes: (bytes: Uint8Array) => void;
	error: (text: string) => void;
	/** Bytes of a file, or of standard input for `-`. Rejects when it cannot be read. */
	read: (file: string) => Promise<Uint8Array>;
	write: (file: string, text: string) => Promise<void>;
	writeBytes: (file: string, bytes: Uint8Array) => Promise<void>;
	/** Bytes a file has, so that one too large is never read; 0 where that is not known. */
	size: (file: string) => Promise<number>;
	/** Bytes of a file of the atlas. */
	readAtlas: (file: string) => Promise<Uint8Array>;
};
