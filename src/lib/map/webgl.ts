/** Whether this browser can draw the map. Asked before the map library is loaded; no import of it here. */
export function hasWebgl2(): boolean {
	try {
		const context = document.createElement('canvas').getContext('webgl2');
		// A context that is dropped at once frees its slot: browsers keep only a few.
		context?.getExtension('WEBGL_lose_context')?.loseContext();
		return context !== null;
	} catch {
		return false;
	}
}
