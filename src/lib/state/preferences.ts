/** Small choices kept in the browser: theme, layers, panel sizes. A refused storage means defaults, nothing more. */
export function keep(key: string, value: string): void {
	try {
		localStorage.setItem(`loadstar-${key}`, value);
	} catch {
		// storage refused: the choice holds for this tab
	}
}

export function kept(key: string): string | null {
	try {
		return localStorage.getItem(`loadstar-${key}`);
	} catch {
		return null;
	}
}
