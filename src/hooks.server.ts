import type { Handle } from '@sveltejs/kit';
import { english } from './messages/english.ts';
import french from './messages/fr/pages.json' with { type: 'json' };
import { headOf } from '$lib/ui/pages.ts';

/** Runs while the pages are built, never for a visitor: an empty shell still says what it is, and what it needs. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => filled(html, event.route.id) });

/** Nothing is known of the reader's language here: the page is named in English, and what it needs is said in both. */
function filled(html: string, route: string | null): string {
	const { titleKey, descriptionKey } = headOf(route);
	const title = english[titleKey];
	const values: Record<string, string> = {
		title: title.includes('Loadstar') ? title : `${title} · Loadstar`,
		description: english[descriptionKey],
		need: english.page_noscript,
		need_french: french.page_noscript,
	};
	return html.replace(/%loadstar\.(\w+)%/g, (_, name: string) => escaped(values[name]!));
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
