import type { AnyRoom } from '../room.ts';
import { facility } from './facility.ts';
import { grid } from './grid.ts';
import { losses } from './losses.ts';
import { roundTrips } from './round-trips.ts';

/** Every field of knowledge that an evaluation is composed of; a room stands behind those it stands on. */
export const rooms = [facility, roundTrips, grid, losses] as const satisfies readonly AnyRoom[];
