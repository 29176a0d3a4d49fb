import { ensureMeta } from '../storage/meta.ts';
import { theConnection } from './database.ts';
import { newId } from './ids.ts';

let device: string | undefined;

/** This browser's id, the same on every visit; with storage denied, one for this page. */
export async function deviceId(): Promise<string> {
  if (device !== undefined) return device;
  const fresh = `d-${newId()}`;
  const known = await ensureMeta(theConnection(), 'device', fresh);
  device ??= known.type === 'done' ? known.value : fresh;
  return device;
}
