import type { Bank } from '../paper/blueprint.ts';
import type { ZhoukeRecord } from '../records/record.ts';
import { withoutVoided } from '../records/without-voided.ts';

export interface WeakTopic {
  readonly topic: string;
  /** Mean share of the points, 0 to 1: the lower, the weaker. */
  readonly facility: number;
  /** Answers it is reckoned from. */
  readonly n: number;
}

export interface WeakTopicRule {
  /** Fewer answers than this say nothing about a topic. */
  readonly atLeast: number;
  /** A topic is weak below this facility. */
  readonly below: number;
}

/** Ten answers, as two draws of five give; below 0.8, the share from which this site calls a result good. */
export const WEAK_TOPIC_RULE: WeakTopicRule = { atLeast: 10, below: 0.8 };

/**
 * The topics this office is weak in, lowest facility first; of equals the one with more answers, then by name.
 *
 * Facility is mean ÷ max over every answer in the log that still stands and whose item is in the bank: an
 * answer in writing counts with the share of its points, an answer in the room with 1 for right, ½ for partly,
 * 0 for wrong and for passed. Who was away, and what nobody has marked, does not count.
 *
 * Example: 6 answers right, 2 partly and 4 wrong on one topic: (6 + 1) ÷ 12 = 0.58, weak.
 */
export function weakTopicsOf(
  records: readonly ZhoukeRecord[],
  bank: Pick<Bank, 'entries'>,
  rule: WeakTopicRule = WEAK_TOPIC_RULE,
): readonly WeakTopic[] {
  const topicOf = new Map(bank.entries.map(({ id, topic }) => [id, topic]));
  const sums = new Map<string, { sum: number; n: number }>();
  for (const record of withoutVoided(records)) {
    const share = shareOf(record);
    const topic = 'item' in record ? topicOf.get(record.item) : undefined;
    if (share === undefined || topic === undefined) continue;
    const { sum, n } = sums.get(topic) ?? { sum: 0, n: 0 };
    sums.set(topic, { sum: sum + share, n: n + 1 });
  }
  return [...sums]
    .map(([topic, { sum, n }]) => ({ topic, facility: sum / n, n }))
    .filter(({ n, facility }) => n >= rule.atLeast && facility < rule.below)
    .sort((a, b) => a.facility - b.facility || b.n - a.n || (a.topic < b.topic ? -1 : 1));
}

function shareOf(record: ZhoukeRecord): number | undefined {
  if (record.type === 'oral-answer') {
    if (record.verdict === 'absent') return undefined;
    if (record.verdict === 'partly') return 0.5;
    return record.verdict === 'right' ? 1 : 0;
  }
  if (record.type !== 'item-answered' || record.score.type !== 'points' || record.score.possible === 0)
    return undefined;
  return record.score.earned / record.score.possible;
}
