import { loadSentences } from '$lib/i18n/say.ts';

// Drawn in the browser alone: the static pages are empty shells, so nothing of a plan ever leaves the machine.
export const ssr = false;
export const prerender = true;

/** An error here would leave the page empty: it is handed on, and said in the page's place. */
export async function load(): Promise<{ spoken: boolean }> {
	return {
		spoken: await loadSentences().then(
			() => true,
			() => false,
		),
	};
}
