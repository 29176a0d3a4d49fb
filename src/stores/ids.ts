import { uuidV7 } from '../domain/records/uuid-v7.ts';
import { now } from './now.ts';

/** Random bytes for ids and seeds; `getRandomValues` is there on plain http too. */
export function randomBytes(n: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(n));
}

const next = uuidV7(randomBytes);

/** A new UUIDv7. */
export function newId(): string {
  return next(now());
}
