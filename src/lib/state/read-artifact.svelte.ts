/** Reads artifacts from the app's own origin and says how far each has come. */
export class ArtifactReader {
	/** Files on their way: bytes so far and in all (0 = not known). */
	progress: ReadonlyMap<string, { loaded: number; total: number }> = $state.raw(new Map());
	/** Address of the folder of the artifacts. */
	readonly base: string;

	constructor(base: string) {
		this.base = base;
	}

	/** The bytes of an artifact; rejects with the status when it is not there. */
	read = async (file: string): Promise<Uint8Array> => {
		const response = await fetch(`${this.base}/${file}`);
		if (!response.ok || !response.body) throw new Error(`${file}: ${response.status} ${response.statusText}`);
		// A compressed answer states its compressed length, which says nothing about how far we are.
		const total = response.headers.has('content-encoding')
			? 0
			: Number(response.headers.get('content-length') ?? 0);
		const chunks: Uint8Array[] = [];
		let loaded = 0;
		this.#note(file, { loaded, total });
		try {
			const reader = response.body.getReader();
			for (let part = await reader.read(); !part.done; part = await reader.read()) {
				chunks.push(part.value);
				loaded += part.value.length;
				this.#note(file, { loaded, total });
			}
		} finally {
			this.#note(file, null);
		}
		const bytes = new Uint8Array(loaded);
		let at = 0;
		for (const chunk of chunks) {
			bytes.set(chunk, at);
			at += chunk.length;
		}
		return bytes;
	};

	#note(file: string, state: { loaded: number; total: number } | null): void {
		const next = new Map(this.progress);
		if (state) next.set(file, state);
		else next.delete(file);
		this.progress = next;
	}
}
