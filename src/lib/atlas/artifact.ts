/** One built file of the atlas: what it is called, which form it has, and the one place that writes and reads it. */
export type Artifact<Value> = {
	name: string;
	/** Version of the form. Raise it when bytes written before can no longer be read. */
	version: number;
	/** File name under `static/atlas/`. */
	file: string;
	encode: (value: Value) => Uint8Array<ArrayBuffer>;
	/** Throws with what it found and what it expected when the bytes are not this artifact. */
	decode: (bytes: Uint8Array) => Value;
};
