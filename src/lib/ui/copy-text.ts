/** Puts text on the clipboard; false when the browser refuses, so that the reader can copy it by hand. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
