/** All that a command touches of the world outside; tests give their own. */
export type Io = {
	out: (text: string) => void;
	error: (text: string) => void;
	/** Bytes of a file, or of standard input for `-`. Rejects when it cannot be read. */
	read: (file: string) => Promise<Uint8Array>;
	write: (file: string, text: string) => Promise<void>;
	/** Bytes of a file of the atlas. */
	readAtlas: (file: string) => Promise<Uint8Array>;
};
