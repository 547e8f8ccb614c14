/** How browsers say that code which a page asked for later did not come. */
const saidSo =
	/dynamically imported module|importing a module script failed|unable to preload css|module script/i;

/** Tells where code that was asked for later did not come and nobody else said so; returns how to stop. */
export function watchMissingCode(tell: () => void): () => void {
	const listen = (event: PromiseRejectionEvent) => {
		if (!isMissingCode(event.reason)) return;
		event.preventDefault();
		tell();
	};
	window.addEventListener('unhandledrejection', listen);
	return () => window.removeEventListener('unhandledrejection', listen);
}

/** Whether an error is a file of the program that did not come. */
export function isMissingCode(error: unknown): boolean {
	return error instanceof Error && saidSo.test(error.message);
}
