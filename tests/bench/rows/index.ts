import type { Row } from '../row.ts';
import { circles } from './circles.ts';
import { distances } from './distances.ts';
import { evaluating } from './evaluate.ts';
import { importing } from './import.ts';
import { mapIdle } from './map-idle.ts';
import { networkRings } from './network-rings.ts';
import { onePair } from './one-pair.ts';
import { oneToAll } from './one-to-all.ts';
import { plansList } from './plans-list.ts';
import { plantsLoad } from './plants-load.ts';
import { plantsOnMap } from './plants-on-map.ts';
import { shareLink } from './share-link.ts';

/** Every hot path, in the order of the table; those that need a browser come last. */
export const rows = [
	evaluating,
	distances,
	circles,
	networkRings,
	oneToAll,
	onePair,
	importing,
	shareLink,
	plantsLoad,
	plansList,
	mapIdle,
	plantsOnMap,
] as const satisfies readonly Row[];
