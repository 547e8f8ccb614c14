import type { Field } from '../field.ts';
import { fiberPairs } from './fiber-pairs.ts';
import { lineFrom } from './line-from.ts';

/** What a link says of itself besides its ends and its line, in the order of files and tables. */
export const linkFields = [fiberPairs, lineFrom] as const satisfies readonly Field[];
