import type { ItemId } from '../item/item.ts';
import { answerVerdict } from './answer-verdict.ts';
import type { PersonId, ZhoukeRecord } from './record.ts';
import { standingOf } from './standing-of.ts';

export interface ItemHistory {
  readonly item: ItemId;
  /** The revision last answered. */
  readonly revision: number;
  readonly times: number;
  readonly wrongTimes: number;
  /** Whether the last answer was right. */
  readonly right: boolean;
  /** When it was last answered, ms since 1970. */
  readonly at: number;
}

/** What a person did with each item they have answered; answers without a verdict are left out. */
export function answersByItem(records: readonly ZhoukeRecord[], person: PersonId): ReadonlyMap<ItemId, ItemHistory> {
  const histories = new Map<ItemId, ItemHistory>();
  for (const record of standingOf(records, person)) {
    if (record.type !== 'item-answered') continue;
    const verdict = answerVerdict(record.score);
    if (verdict === undefined) continue;
    const before = histories.get(record.item);
    histories.set(record.item, {
      item: record.item,
      revision: record.revision,
      times: (before?.times ?? 0) + 1,
      wrongTimes: (before?.wrongTimes ?? 0) + (verdict === 'right' ? 0 : 1),
      right: verdict === 'right',
      at: record.at,
    });
  }
  return histories;
}
