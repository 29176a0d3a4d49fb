import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedRecordLog } from '../../../src/storage/indexed-record-log.ts';
import { mergeIntoLog } from '../../../src/storage/merge-into-log.ts';
import { ask, type Connection, connect } from '../../../src/storage/open-database.ts';
import { addToQuarantine, listQuarantine, readmit } from '../../../src/storage/quarantine.ts';
import { quarantineRecords } from '../../../src/storage/quarantine-records.ts';
import { openTabChannel } from '../../../src/storage/tab-channel.ts';
import { lessonRead, MONDAY, recordId, reflection } from '../../builders/record.ts';

const NOW = MONDAY + 5;
let connection: Connection;
let log: ReturnType<typeof indexedRecordLog>;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  connection = connect();
  log = indexedRecordLog(connection, openTabChannel('quarantine'), () => NOW);
});

function putRaw(...values: readonly unknown[]) {
  return connection.transact(['records'], 'readwrite', async (store) => {
    for (const value of values) await ask(store('records').put(value));
  });
}

const later = { ...lessonRead({ id: recordId(2) }), shape: 2 };

describe('reading a log with values it cannot read', () => {
  it('gives the others, counts those, and keeps them in quarantine', async () => {
    const sound = lessonRead({ id: recordId(1) });
    const odd = { id: 'odd', type: 'attended', person: 'p-he', at: 1 };
    await putRaw(sound, later, odd);
    expect(await log.all()).toEqual({ type: 'read', records: [sound], unreadable: 2 });
    expect(await listQuarantine(connection)).toEqual({
      type: 'done',
      value: [
        { at: NOW, reason: 'unreadable', value: later },
        { at: NOW, reason: 'unreadable', value: odd },
      ],
    });
  });

  it('finds them once', async () => {
    await putRaw(later);
    await log.byPerson('p-he');
    expect(await log.all()).toEqual({ type: 'read', records: [], unreadable: 0 });
  });

  it('puts nothing in twice when two tabs find the same value', async () => {
    await putRaw(later);
    await Promise.all([quarantineRecords(connection, [later.id], NOW), quarantineRecords(connection, [later.id], NOW)]);
    expect(await listQuarantine(connection)).toMatchObject({ value: [{ value: later }] });
  });
});

describe('readmit', () => {
  it('puts back what this version can read and leaves the rest', async () => {
    const record = reflection();
    const rows = [record, later].map((value) => ({ at: NOW, reason: 'unreadable' as const, value }));
    await addToQuarantine(connection, rows);
    expect(await readmit(connection)).toEqual({ type: 'done', value: 1 });
    expect(await log.all()).toMatchObject({ records: [record] });
    expect(await listQuarantine(connection)).toMatchObject({ value: [{ value: later }] });
  });

  it('leaves the other side of a conflict where it is', async () => {
    const [kept, dropped] = [5, 6].map((sections) => lessonRead({ id: recordId(1), sections }));
    await mergeIntoLog(
      connection,
      [kept, dropped].filter((record) => record !== undefined),
      NOW,
    );
    expect(await readmit(connection)).toEqual({ type: 'done', value: 0 });
    expect(await listQuarantine(connection)).toMatchObject({ value: [{ reason: 'same-id', value: dropped }] });
  });
});

describe('addToQuarantine', () => {
  it('keeps a value once, however often a file is taken in', async () => {
    const rows = [{ at: NOW, reason: 'unreadable' as const, value: { odd: [1, null] } }];
    expect(await addToQuarantine(connection, rows)).toEqual({ type: 'done', value: 1 });
    expect(await addToQuarantine(connection, rows)).toEqual({ type: 'done', value: 0 });
    expect(await listQuarantine(connection)).toEqual({ type: 'done', value: rows });
  });
});

describe('mergeIntoLog', () => {
  const five = lessonRead({ id: recordId(1), sections: 5 });
  const six = lessonRead({ id: recordId(1), sections: 6 });

  it('adds what is new and counts it', async () => {
    await log.append([five]);
    const fresh = reflection({ id: recordId(2) });
    expect(await mergeIntoLog(connection, [five, fresh], NOW)).toEqual({
      type: 'done',
      value: { added: 1, conflicts: 0 },
    });
    expect(await log.all()).toMatchObject({ records: [five, fresh] });
  });

  it.each([
    ['first', [five], [six]],
    ['last', [six], [five]],
  ])('keeps the same one of two records under one id, come %s', async (_when, here, file) => {
    await log.append(here);
    expect(await mergeIntoLog(connection, file, NOW)).toEqual({ type: 'done', value: { added: 0, conflicts: 1 } });
    expect(await log.all()).toMatchObject({ records: [five] });
    expect(await listQuarantine(connection)).toEqual({
      type: 'done',
      value: [{ at: NOW, reason: 'same-id', value: six }],
    });
  });
});
