import type { Field } from '../field.ts';
import { fiberPairs } from './fiber-pairs.ts';

/** What a link says of itself besides its ends and its line, in the order of files and tables. */
export const linkFields = [fiberPairs] as const satisfies readonly Field[];
