import type { Field } from '../field.ts';
import { itMw } from './it-mw.ts';
import { note } from './note.ts';
import { operator } from './operator.ts';
import { pue } from './pue.ts';
import { year } from './year.ts';
import { zone } from './zone.ts';

/** What a site says of itself besides name and place, in the order of files and tables; the note comes last. */
export const siteFields = [itMw, pue, year, zone, operator, note] as const satisfies readonly Field[];
