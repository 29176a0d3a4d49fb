import type { RecordId } from '../domain/records/record.ts';
import { hex } from '../domain/shared/bytes.ts';
import { sha256 } from '../domain/shared/sha256.ts';

/**
 * The id of the record at a place of a sitting, a UUIDv7 made from nothing but the sitting: whoever hands
 * it in again, from a saved file or after a failed write, gets the same id, and merging keeps one record.
 *
 * @param attempt the sitting's id
 * @param place 0 … 4095, the order in which the sitting's records sort
 * @param at when the sitting ended, ms since 1970
 */
export function examRecordId(attempt: string, place: number, at: number): RecordId {
  const random = hex(sha256(`exam-record|${attempt}|${place}`));
  const time = at.toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(random.slice(0, 2), 16) & 0x3f) | 0x80).toString(16);
  const middle = place.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${middle}-${variant}${random.slice(2, 4)}-${random.slice(4, 16)}`;
}
