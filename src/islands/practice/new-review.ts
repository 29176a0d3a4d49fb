import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import { startReview } from '../../domain/attempt/start-attempt.ts';
import type { PersonId } from '../../domain/records/record.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import { rngOf, shuffled } from '../../domain/shared/rng.ts';
import { newId } from '../../stores/ids.ts';
import { newSeed } from '../../stores/new-seed.ts';
import { now } from '../../stores/now.ts';
import { paperItems } from '../item-views/runner/paper-items.ts';
import type { RunBank } from '../item-views/runner/run-bank.ts';
import type { ReviewItem } from './review-plan.ts';

/** As many as fit into ten minutes. */
export const REVIEW_ITEMS = 10;

/** Where a person's review is kept while it is under way. */
export function reviewKey(person: PersonId): string {
  return `review:${person}`;
}

/** A new run over the first of these items, in random order; without those the bank no longer has. */
export function newReview(
  person: PersonId,
  wanted: readonly ReviewItem[],
  bank: RunBank,
  marking: MarkingScheme,
): AttemptDraft {
  const seed = newSeed();
  const known = wanted.flatMap(({ item }) => bank.items.get(item) ?? []).slice(0, REVIEW_ITEMS);
  const items = paperItems(shuffled(known, rngOf(seed)), seed);
  return startReview({ id: newId(), person, seed, marking, items, now: now() });
}
