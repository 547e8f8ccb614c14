import { loadSentences } from '$lib/i18n/say.ts';

// Drawn in the browser alone: the static pages are empty shells, so nothing of a plan ever leaves the machine.
export const ssr = false;
export const prerender = true;

export async function load(): Promise<void> {
	await loadSentences();
}
