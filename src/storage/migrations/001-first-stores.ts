import type { Migration } from './migration.ts';

/** Version 1: every store of the first release. */
export const firstStores: Migration = {
  version: 1,
  up(db) {
    const records = db.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('by-person', ['person', 'at']);
    records.createIndex('by-type', 'type');
    for (const name of ['people', 'rosters', 'draws'] as const) db.createObjectStore(name, { keyPath: 'id' });
    for (const name of ['drafts', 'meta'] as const) db.createObjectStore(name);
    db.createObjectStore('quarantine', { autoIncrement: true });
  },
};
