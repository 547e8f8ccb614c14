import type { Plan } from '../plan.ts';
import { centralOhio } from './central-ohio.ts';
import { fairwater } from './fairwater.ts';
import { iowaNebraska } from './iowa-nebraska.ts';

/** Plans to start from, in the order on screen. */
export const examples = [
	{ id: 'iowa-nebraska', plan: iowaNebraska },
	{ id: 'central-ohio', plan: centralOhio },
	{ id: 'fairwater', plan: fairwater },
] as const satisfies readonly { id: string; plan: Plan }[];
/** Id of an example, as the command line names it behind `example:`. */
export type ExampleId = (typeof examples)[number]['id'];
