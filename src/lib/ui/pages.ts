import type { MessageKey } from '$lib/base/message.ts';

/** The pages beside the map, as the menu offers them; each is a folder of `src/routes`. */
export const pages = [
	{ id: 'assumptions', titleKey: 'register_link', descriptionKey: 'page_assumptions_description' },
	{ id: 'data', titleKey: 'data_link', descriptionKey: 'page_data_description' },
	{ id: 'calibration', titleKey: 'calibration_link', descriptionKey: 'page_calibration_description' },
] as const satisfies readonly ({ id: string } & PageHead)[];

export type PageId = (typeof pages)[number]['id'];

/** What a page says of itself to whoever lists it or keeps its address. */
export type PageHead = { titleKey: MessageKey; descriptionKey: MessageKey };

const map: PageHead = { titleKey: 'page_map_title', descriptionKey: 'page_map_description' };
const missing: PageHead = { titleKey: 'page_missing_title', descriptionKey: 'page_missing_description' };

/** The head of the page at a route, such as `/(app)/assumptions`; of no route, that of a missing page. */
export function headOf(route: string | null): PageHead {
	if (route === null) return missing;
	return pages.find(({ id }) => route.endsWith(`/${id}`)) ?? map;
}
