import { ask, type Connection, type Done } from './open-database.ts';

/** A store of things that may be edited, each under its own `id`. */
export type TableName = 'people' | 'rosters' | 'draws';

export interface TableContent<T> {
  readonly rows: readonly T[];
  /** What the guard refused. It stays where it is, for export. */
  readonly unreadable: readonly unknown[];
}

/** Everything in the table that the guard accepts, by id, and what it refuses. */
export function readTable<T>(
  connection: Connection,
  name: TableName,
  isRow: (value: unknown) => value is T,
): Promise<Done<TableContent<T>>> {
  return connection.transact([name], 'readonly', async (store) => {
    const values = await ask<unknown[]>(store(name).getAll());
    return { rows: values.filter(isRow), unreadable: values.filter((value) => !isRow(value)) };
  });
}

/** Writes all rows or none; one under the same id is replaced. */
export function putRows(
  connection: Connection,
  name: TableName,
  rows: readonly { readonly id: string }[],
): Promise<Done<void>> {
  return connection.transact([name], 'readwrite', async (store) => {
    for (const row of rows) await ask(store(name).put(row));
  });
}

/** Removes a row; nothing happens where it is not there. */
export function removeRow(connection: Connection, name: TableName, id: string): Promise<Done<undefined>> {
  return connection.transact([name], 'readwrite', (store) => ask(store(name).delete(id)));
}
