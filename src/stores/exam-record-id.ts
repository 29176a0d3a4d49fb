import { derivedId } from '../domain/records/derived-id.ts';
import type { RecordId } from '../domain/records/record.ts';

/**
 * The id of the record at a place of a sitting, a UUIDv7 made from nothing but the sitting: whoever hands
 * it in again, from a saved file or after a failed write, gets the same id, and merging keeps one record.
 *
 * @param attempt the sitting's id
 * @param place 0 … 4095, the order in which the sitting's records sort
 * @param at when the sitting ended, ms since 1970
 */
export function examRecordId(attempt: string, place: number, at: number): RecordId {
  return derivedId(`exam-record|${attempt}|${place}`, place, at);
}
