import type { MessageKey } from '$lib/base/message.ts';

/** The pages beside the map, as the menu offers them; each is a folder of `src/routes`. */
export const pages = [
	{ id: 'assumptions', titleKey: 'register_link' },
	{ id: 'data', titleKey: 'data_link' },
	{ id: 'calibration', titleKey: 'calibration_link' },
] as const satisfies readonly { id: string; titleKey: MessageKey }[];

export type PageId = (typeof pages)[number]['id'];
