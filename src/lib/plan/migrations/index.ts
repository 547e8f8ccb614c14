import type { Migration } from './migration.ts';
import { scenariosJudge } from './2-scenarios-judge.ts';

/** Every step from version 1 to `PLAN_VERSION`, in order, none skipped. */
export const migrations = [scenariosJudge] as const satisfies readonly Migration[];
