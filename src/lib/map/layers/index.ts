import type { MapLayer } from '../layer.ts';
import { areas } from './areas.ts';
import { campuses } from './campuses.ts';
import { fiber } from './fiber.ts';
import { hubs } from './hubs.ts';
import { links } from './links.ts';
import { operators } from './operators.ts';
import { plants } from './plants.ts';
import { regions } from './regions.ts';
import { rings } from './rings.ts';
import { sites } from './sites.ts';
import { zones } from './zones.ts';

/** Every layer, bottom to top; the order is the order on screen. */
export const layers = [
	zones,
	operators,
	plants,
	fiber,
	hubs,
	regions,
	campuses,
	rings,
	areas,
	links,
	sites,
] as const satisfies readonly MapLayer[];
export type LayerId = (typeof layers)[number]['id'];

/** The same list for whoever asks each layer alike. */
export const layerList: readonly (MapLayer & { id: LayerId })[] = layers;
