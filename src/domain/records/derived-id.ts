import { hex } from '../shared/bytes.ts';
import { sha256 } from '../shared/sha256.ts';
import type { RecordId } from './record.ts';

/** How many ids of one time {@link derivedId} can put in order: the 12 bits a UUIDv7 leaves for it. */
export const MOST_ORDERED = 4096;

/**
 * A UUIDv7 made from nothing but what a record is about: whoever makes the record again, after a crash, a
 * failed write or from a file, gets the same id, and merging keeps one record.
 *
 * @param about tells this record from every other of its time
 * @param order 0 … 4095, how it sorts among ids of the same time
 * @param at ms since 1970; must be the same whenever the record is made
 */
export function derivedId(about: string, order: number, at: number): RecordId {
  const random = hex(sha256(about));
  const time = Math.trunc(at).toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(random.slice(0, 2), 16) & 0x3f) | 0x80).toString(16);
  const middle = order.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${middle}-${variant}${random.slice(2, 4)}-${random.slice(4, 16)}`;
}
