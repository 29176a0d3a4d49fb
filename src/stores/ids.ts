import { uuidV7 } from '../domain/records/uuid-v7.ts';
import { now } from './now.ts';

/** Random bytes for ids and seeds; `getRandomValues` is there on plain http too. */
export function randomBytes(n: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(n));
}

const next = uuidV7(randomBytes);
let tab: string | undefined;

/** A new UUIDv7. */
export function newId(): string {
  return next(now());
}

/** A new seed for a draw or a paper: 16 hexadecimal digits. */
export function newSeed(): string {
  return Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** This page's own id, as long as it is loaded. */
export function tabId(): string {
  tab ??= newId();
  return tab;
}
