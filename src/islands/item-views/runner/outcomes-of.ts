import type { AttemptDraft } from '../../../domain/attempt/attempt-draft.ts';
import type { ItemOutcome } from '../../../domain/records/record.ts';
import type { RunBank } from './run-bank.ts';
import { responseTo, scoreEntry } from './score-entry.ts';

/** What came of each item of a run, in its order. */
export function outcomesOf(draft: AttemptDraft, bank: RunBank): readonly ItemOutcome[] {
  return draft.items.map((entry) => {
    const response = responseTo(draft, entry);
    const { item, revision, possible } = entry;
    return { item, revision, possible, score: scoreEntry(draft, entry, bank), ...(response ? { response } : {}) };
  });
}
