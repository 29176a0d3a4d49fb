import type { AttemptDraft } from '../../../domain/attempt/attempt-draft.ts';
import type { ItemId } from '../../../domain/item/item.ts';
import type { NewRecord } from '../../../domain/records/new-record.ts';
import type { AnswerContext } from '../../../domain/records/record.ts';
import type { RunBank } from './run-bank.ts';
import { responseTo, scoreEntry } from './score-entry.ts';
import { isSelfMarked } from './self-marked.ts';

interface Wanted {
  readonly bank: RunBank;
  readonly context: AnswerContext;
  /** The items of this sitting whose answers are in the log already. */
  readonly recorded: ReadonlySet<ItemId>;
}

/**
 * The answers of a sitting that are final and not yet in the log. An answer is final once its key was
 * shown; one the person marks is final once they have gone on to the next item.
 */
export function answersToRecord(draft: AttemptDraft, { bank, context, recorded }: Wanted): readonly NewRecord[] {
  return draft.items.flatMap((entry, at): NewRecord[] => {
    const response = responseTo(draft, entry);
    const known = bank.items.get(entry.item);
    if (!response || !known || recorded.has(entry.item) || !draft.shown.includes(entry.item)) return [];
    const selfMarked = isSelfMarked(response);
    if (selfMarked && at === draft.current && draft.status === 'open') return [];
    const { item, revision, lesson } = entry;
    return [
      {
        ...{ type: 'item-answered', person: draft.person, attempt: draft.id, context, selfMarked },
        ...{ item, revision, lesson, topic: known.shown.topic, response },
        score: scoreEntry(draft, entry, bank),
        durationMs: Object.hasOwn(draft.spentMs, item) ? (draft.spentMs[item] ?? 0) : 0,
      },
    ];
  });
}
