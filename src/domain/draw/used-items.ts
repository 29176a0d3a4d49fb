import type { ItemId } from '../item/item.ts';
import { studyDay } from '../records/study-day.ts';
import { itemsSeenIn } from './draw-asked.ts';
import type { DrawRecord } from './draw-record.ts';

/** How many sessions back an item counts as used. */
export const SESSIONS_BACK = 10;

/**
 * Items that were on the wall in the last ten sessions, today's among them, each once. A session is a Beijing
 * day on which somebody was drawn; days without a draw do not count, so that a holiday brings nothing back.
 */
export function usedRecently(draws: readonly DrawRecord[]): readonly ItemId[] {
  const days = [...new Set(draws.map(({ at }) => studyDay(at)))].sort().slice(-SESSIONS_BACK);
  const recent = draws.filter(({ at }) => days.includes(studyDay(at)));
  return [...new Set(recent.flatMap(itemsSeenIn))];
}
