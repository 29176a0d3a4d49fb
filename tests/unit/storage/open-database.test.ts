import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_MIGRATIONS } from '../../../src/storage/migrations/all-migrations.ts';
import type { Migration } from '../../../src/storage/migrations/migration.ts';
import { ask, type Connection, connect } from '../../../src/storage/open-database.ts';

const open: Connection[] = [];

function connected(options: Parameters<typeof connect>[0] = {}): Connection {
  const connection = connect({ name: 'test', ...options });
  open.push(connection);
  return connection;
}

function note(connection: Connection, key: string) {
  return connection.transact(['meta'], 'readwrite', async (store) => {
    await ask(store('meta').put('noted', key));
    return key;
  });
}

function notes(connection: Connection) {
  return connection.transact(['meta'], 'readonly', (store) => ask(store('meta').getAllKeys()));
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('migrations', () => {
  it('are numbered 1, 2, 3… without a gap', () => {
    expect(ALL_MIGRATIONS.map((migration) => migration.version)).toEqual(ALL_MIGRATIONS.map((_, i) => i + 1));
  });

  it('are one file each, named by number', () => {
    const files = readdirSync(new URL('../../../src/storage/migrations', import.meta.url)).filter((name) =>
      /^\d/.test(name),
    );
    expect(files.map((name) => Number(name.slice(0, 3)))).toEqual(ALL_MIGRATIONS.map((migration) => migration.version));
  });

  it.each(ALL_MIGRATIONS.map((migration) => migration.version))('lead from empty to version %i', async (version) => {
    const connection = connected({ migrations: ALL_MIGRATIONS.slice(0, version) });
    expect(await notes(connection)).toEqual({ type: 'done', value: [] });
    const [info] = await indexedDB.databases();
    expect(info).toEqual({ name: 'test', version });
  });

  it('make every store and index the code asks for', async () => {
    const names = ['records', 'drafts', 'people', 'rosters', 'draws', 'quarantine', 'meta'] as const;
    const result = await connected().transact(names, 'readonly', async (store) => ({
      keyPaths: names.map((name) => store(name).keyPath),
      indexes: [...store('records').indexNames],
      byPerson: store('records').index('by-person').keyPath,
    }));
    expect(result).toEqual({
      type: 'done',
      value: {
        keyPaths: ['id', null, 'id', 'id', 'id', null, null],
        indexes: ['by-person', 'by-type'],
        byPerson: ['person', 'at'],
      },
    });
  });

  it('run only the steps a stored database lacks, and keep what it holds', async () => {
    const first = connected();
    await note(first, 'kept');
    first.close();
    const ran: number[] = [];
    const next: Migration = { version: ALL_MIGRATIONS.length + 1, up: () => ran.push(ALL_MIGRATIONS.length + 1) };
    const watched = ALL_MIGRATIONS.map((migration) => ({ ...migration, up: () => ran.push(migration.version) }));
    const second = connected({ migrations: [...watched, next] });
    expect(await notes(second)).toEqual({ type: 'done', value: ['kept'] });
    expect(ran).toEqual([ALL_MIGRATIONS.length + 1]);
  });
});

describe('connect', () => {
  it('opens nothing before the first use', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const connection = connected();
    expect(opened).not.toHaveBeenCalled();
    await notes(connection);
    await notes(connection);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('makes way for a newer version of the site in another tab, whose upgrade is not blocked', async () => {
    const old = connected();
    await note(old, 'old');
    const newer = connected({
      migrations: [...ALL_MIGRATIONS, { version: ALL_MIGRATIONS.length + 1, up: () => undefined }],
    });
    expect(await notes(newer)).toEqual({ type: 'done', value: ['old'] });
    expect(await note(old, 'too late')).toEqual({ type: 'failed', reason: 'gone' });
    expect(await notes(newer)).toEqual({ type: 'done', value: ['old'] });
  });

  it('waits for a tab that blocks the upgrade, reports denied meanwhile, and goes on once it is closed', async () => {
    const stubborn = await ask(indexedDB.open('test', 1));
    const newer = connected({
      timeoutMs: 30,
      migrations: [...ALL_MIGRATIONS, { version: 2, up: (db) => db.createObjectStore('meta') }],
    });
    expect(await notes(newer)).toEqual({ type: 'failed', reason: 'denied' });
    stubborn.close();
    await vi.waitFor(async () => expect(await notes(newer)).toEqual({ type: 'done', value: [] }));
  });

  it('opens again when the browser closes the database under the page', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const connection = connected();
    await note(connection, 'before');
    const request = opened.mock.results[0]?.value;
    forceCloseDatabase(request.result);
    expect(await note(connection, 'after')).toEqual({ type: 'done', value: 'after' });
    expect(await notes(connection)).toEqual({ type: 'done', value: ['after', 'before'] });
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('starts anew when site data was deleted in mid-session', async () => {
    const connection = connected();
    await note(connection, 'before');
    await ask(indexedDB.deleteDatabase('test'));
    expect(await note(connection, 'after')).toEqual({ type: 'done', value: 'after' });
    expect(await notes(connection)).toEqual({ type: 'done', value: ['after'] });
  });

  it('does the work once more when the connection dies under it', async () => {
    const connection = connected();
    let tries = 0;
    const result = await connection.transact(['meta'], 'readonly', async () => {
      tries += 1;
      if (tries === 1) throw new DOMException('closing', 'InvalidStateError');
      return 'done';
    });
    expect(result).toEqual({ type: 'done', value: 'done' });
  });

  it('gives up as gone when the connection dies twice', async () => {
    let tries = 0;
    const result = await connected().transact(['meta'], 'readonly', async () => {
      tries += 1;
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(result).toEqual({ type: 'failed', reason: 'gone' });
    expect(tries).toBe(2);
  });

  it('reports denied where opening is refused, and recovers when it is allowed', async () => {
    const connection = connected();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('private mode', 'SecurityError');
    });
    expect(await notes(connection)).toEqual({ type: 'failed', reason: 'denied' });
    expect(await notes(connection)).toEqual({ type: 'done', value: [] });
  });

  it('reports denied where there is no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await notes(connected())).toEqual({ type: 'failed', reason: 'denied' });
  });

  it('reports denied where the browser never answers', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => Object.create(IDBOpenDBRequest.prototype));
    expect(await notes(connected({ timeoutMs: 10 }))).toEqual({ type: 'failed', reason: 'denied' });
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('reports full on %s', async (name) => {
    const result = await connected().transact(['meta'], 'readwrite', async () => {
      throw new DOMException('disk', name);
    });
    expect(result).toEqual({ type: 'failed', reason: 'full' });
  });

  it('writes all of a transaction or none', async () => {
    const connection = connected();
    const result = await connection.transact(['meta'], 'readwrite', async (store) => {
      await ask(store('meta').put(1, 'first'));
      await ask(store('meta').put(() => 'no clone of a function', 'second'));
    });
    expect(result).toEqual({ type: 'failed', reason: 'unknown' });
    expect(await notes(connection)).toEqual({ type: 'done', value: [] });
  });
});
