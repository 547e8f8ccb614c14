import type { Builder } from '../builder.ts';
import { basemap } from './basemap.ts';
import { mix } from './mix.ts';
import { operators } from './operators.ts';
import { zoneTiles } from './zone-tiles.ts';
import { zones } from './zones.ts';

/** What is built, in the order of building: an artifact may read those before it. */
export const builders = [basemap, zones, operators, zoneTiles, mix] as const satisfies readonly Builder[];
