import type { Command } from '../command.ts';
import { assumptions } from './assumptions.ts';
import { calibrate } from './calibrate.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { evaluate } from './evaluate.ts';
import { exportPlan } from './export.ts';
import { here } from './here.ts';
import { link } from './link.ts';
import { open } from './open.ts';
import { rings } from './rings.ts';
import { route } from './route.ts';
import { rtt } from './rtt.ts';
import { schema } from './schema.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
	evaluate,
	rtt,
	route,
	rings,
	calibrate,
	assumptions,
	here,
	check,
	exportPlan,
	link,
	open,
	diff,
	schema,
];
