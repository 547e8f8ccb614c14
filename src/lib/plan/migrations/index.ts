import type { Migration } from '../migration.ts';

/** Every step from version 1 to `PLAN_VERSION`, in order, none skipped. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];
