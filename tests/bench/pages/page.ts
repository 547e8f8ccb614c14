/** What the pages share: the view, artifacts from the bench's own server, and the answer. */
export const start = { center: [-92, 41.5] as [number, number], zoom: 4.5 };

const files = new Map<string, Promise<Uint8Array>>();

/** Bytes of an artifact; asked for twice, fetched once, so that a page can ask ahead. */
export function readArtifact(file: string): Promise<Uint8Array> {
	const known = files.get(file) ?? fetched(file);
	files.set(file, known);
	return known;
}

async function fetched(file: string): Promise<Uint8Array> {
	const response = await fetch(`/atlas/${file}`);
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

/** Leaves a figure for the bench to read. */
export function answer(name: string, value: unknown): void {
	document.documentElement.dataset[name] = JSON.stringify(value);
}
