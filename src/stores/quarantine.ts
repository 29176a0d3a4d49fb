import { listQuarantine } from '../storage/quarantine.ts';
import { theConnection } from './database.ts';

/** What was stored or imported here and cannot be read, as it was found, oldest first; empty where storage is denied. */
export async function loadQuarantine(): Promise<readonly unknown[]> {
  const found = await listQuarantine(theConnection());
  return found.type === 'done' ? found.value.map((row) => row.value) : [];
}
