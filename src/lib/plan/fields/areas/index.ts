import type { Field } from '../field.ts';
import { itMw } from './it-mw.ts';
import { kind } from './kind.ts';
import { note } from './note.ts';

/** What an area says of itself besides name and outline, in the order of files and tables; the note comes last. */
export const areaFields = [kind, itMw, note] as const satisfies readonly Field[];
