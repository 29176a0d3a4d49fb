import type { AttemptDraft } from '../../../domain/attempt/attempt-draft.ts';
import type { Response } from '../../../domain/item/response.ts';
import { scoreItem } from '../../../domain/item/score-item.ts';
import type { PaperItem } from '../../../domain/paper/paper.ts';
import { defaultMarking } from '../../../domain/scoring/default-marking.ts';
import type { MarkingScheme } from '../../../domain/scoring/marking-rule.ts';
import type { Score } from '../../../domain/scoring/score.ts';
import type { RunBank } from './run-bank.ts';

/** What was given to an item of a sitting; nothing inherited counts. */
export function responseTo(draft: AttemptDraft, { item }: PaperItem): Response | undefined {
  return Object.hasOwn(draft.responses, item) ? draft.responses[item] : undefined;
}

/** The rules a quiz or a review is marked by. */
export function markingOf({ subject }: AttemptDraft): MarkingScheme {
  return subject.kind === 'exam' ? defaultMarking : subject.marking;
}

/** The score of one item of a sitting as it stands; an item the bank no longer has is malformed. */
export function scoreEntry(draft: AttemptDraft, entry: PaperItem, bank: RunBank): Score {
  const known = bank.items.get(entry.item);
  if (known === undefined) return { type: 'invalid', reason: 'malformed' };
  return scoreItem(known.whole, responseTo(draft, entry), { possible: entry.possible, marking: markingOf(draft) });
}
