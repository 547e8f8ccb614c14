import type { MessageKey } from '$lib/base/message.ts';

/** A layer as the list of layers shows it; the page makes it from the map's facts, as `ui` and `map` do not know each other. */
export type LayerLine = { id: string; titleKey: MessageKey; swatch: { light: string; dark: string } };
