import type { Command } from '../command.ts';
import { evaluate } from './evaluate.ts';
import { here } from './here.ts';
import { rtt } from './rtt.ts';
import { schema } from './schema.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [evaluate, rtt, here, schema];
