import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Done } from '../storage/open-database.ts';
import type { StorageFailed } from '../storage/storage-failure.ts';
import { putRows, readTable, removeRow, type TableName } from '../storage/table.ts';
import { theChannel, theConnection } from './database.ts';
import { noteStorage } from './storage-health.ts';

export type Written = { readonly type: 'stored' } | StorageFailed;

export interface EditedList<T> {
  /** Empty until it is loaded, which the first listener starts; follows other tabs. */
  readonly $list: ReadableAtom<readonly T[]>;
  readonly load: () => Promise<readonly T[]>;
  /** Shows the row at once and stores it; a failure is told by `$storageHealth` too. */
  readonly save: (row: T) => Promise<Written>;
  readonly remove: (id: string) => Promise<Written>;
}

/** A store of rows that are edited in place: rosters, draws under way. */
export function editedList<T extends { readonly id: string }>(
  name: TableName,
  isRow: (value: unknown) => value is T,
): EditedList<T> {
  const $list = atom<readonly T[]>([]);
  let loading: Promise<void> | undefined;

  const read = async () => {
    const found = await readTable(theConnection(), name, isRow);
    if (found.type === 'done') $list.set(found.value.rows);
    else noteStorage(found.reason);
  };
  const load = async () => {
    loading ??= read();
    await loading;
    return $list.get();
  };
  const without = (id: string) => $list.get().filter((row) => row.id !== id);
  const told = (result: Done<unknown>) => {
    theChannel().post({ type: 'rows-changed', table: name });
    return noted(result);
  };
  onMount($list, () => {
    void load();
    return theChannel().listen((message) => {
      if (message.type === 'rows-changed' && message.table === name) void read();
    });
  });
  return {
    $list,
    load,
    async save(row) {
      await load();
      $list.set([...without(row.id), row].sort((a, b) => (a.id < b.id ? -1 : 1)));
      return told(await putRows(theConnection(), name, [row]));
    },
    async remove(id) {
      await load();
      $list.set(without(id));
      return told(await removeRow(theConnection(), name, id));
    },
  };
}

function noted(result: Done<unknown>): Written {
  noteStorage(result.type === 'failed' ? result.reason : 'ok');
  return result.type === 'failed' ? result : { type: 'stored' };
}
