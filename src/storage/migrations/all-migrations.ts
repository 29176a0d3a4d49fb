import { firstStores } from './001-first-stores.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order and without gaps: the first is version 1, the last the database's version. */
export const ALL_MIGRATIONS: readonly Migration[] = [firstStores];
