import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isPerson } from '../../../src/domain/records/is-person.ts';
import { ensureMeta, readMeta, writeMeta } from '../../../src/storage/meta.ts';
import { type Connection, connect } from '../../../src/storage/open-database.ts';
import { ensurePeople } from '../../../src/storage/people.ts';
import { putRows, readTable, removeRow } from '../../../src/storage/table.ts';

const he = { id: 'p-1', name: '何静', unit: '危化科' };
const lin = { id: 'p-2', name: '林森', unit: '' };
let connection: Connection;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  connection = connect();
});

const people = () => readTable(connection, 'people', isPerson);

describe('an editable table', () => {
  it('gives rows by id and replaces one under the same id', async () => {
    await putRows(connection, 'people', [lin, he]);
    const renamed = { ...lin, name: '林淼' };
    await putRows(connection, 'people', [renamed]);
    expect(await people()).toEqual({ type: 'done', value: { rows: [he, renamed], unreadable: [] } });
  });

  it('removes a row, and nothing where there is none', async () => {
    await putRows(connection, 'people', [he, lin]);
    await removeRow(connection, 'people', 'p-1');
    expect(await removeRow(connection, 'people', 'p-9')).toEqual({ type: 'done', value: undefined });
    expect(await people()).toMatchObject({ value: { rows: [lin] } });
  });

  it('sets apart what it cannot read and keeps it', async () => {
    const odd = { id: 'p-0', name: 7 };
    await putRows(connection, 'people', [odd, he]);
    const content = { type: 'done', value: { rows: [he], unreadable: [odd] } };
    expect(await people()).toEqual(content);
    expect(await people()).toEqual(content);
  });
});

describe('ensurePeople', () => {
  it('makes the first person of a device', async () => {
    expect(await ensurePeople(connection, he)).toEqual({ type: 'done', value: [he] });
    expect(await people()).toMatchObject({ value: { rows: [he] } });
  });

  it('makes one person when two tabs open at once', async () => {
    const [first, second] = await Promise.all([ensurePeople(connection, he), ensurePeople(connect(), lin)]);
    expect(second).toEqual(first);
  });

  it('adds nobody where somebody is known', async () => {
    await putRows(connection, 'people', [lin]);
    expect(await ensurePeople(connection, he)).toEqual({ type: 'done', value: [lin] });
  });
});

describe('meta', () => {
  it('knows nothing that was not noted', async () => {
    expect(await readMeta(connection, 'last-backup')).toEqual({ type: 'done', value: undefined });
  });

  it('gives back what was noted last', async () => {
    await writeMeta(connection, 'last-backup', 5);
    await writeMeta(connection, 'last-backup', 6);
    expect(await readMeta(connection, 'last-backup')).toEqual({ type: 'done', value: 6 });
  });

  it('keeps the first of two ids that tabs propose at once', async () => {
    const [first, second] = await Promise.all([
      ensureMeta(connection, 'device', 'd-1'),
      ensureMeta(connect(), 'device', 'd-2'),
    ]);
    expect(second).toEqual(first);
  });

  it('replaces what is no text', async () => {
    await writeMeta(connection, 'device', { odd: true });
    expect(await ensureMeta(connection, 'device', 'd-1')).toEqual({ type: 'done', value: 'd-1' });
  });
});
