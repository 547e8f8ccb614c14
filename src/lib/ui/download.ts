/** Hands a file to the reader: the browser's own download, no server. */
export function download(name: string, content: Blob | Uint8Array | string, mime: string): void {
	const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type: mime });
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The click only begins the download; the address must live until the browser has read it.
	setTimeout(() => URL.revokeObjectURL(url), 30_000);
}

/** A file's name from a plan's: letters, digits and dashes, never empty. */
export function fileName(planName: string, extension: string): string {
	const bare = planName
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 80);
	return `${bare || 'plan'}.${extension}`;
}
