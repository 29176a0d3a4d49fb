import type { AttemptDraft } from '../../../domain/attempt/attempt-draft.ts';
import type { ItemId } from '../../../domain/item/item.ts';
import type { NewRecord } from '../../../domain/records/new-record.ts';
import type { AnswerContext } from '../../../domain/records/record.ts';
import { openAttempt, type RunningAttempt } from '../../../stores/attempt.ts';
import { appendRecords, loadRecords } from '../../../stores/record-log.ts';
import { answersToRecord } from './answers-to-record.ts';
import type { RunBank } from './run-bank.ts';

/** A quiz or a review under way in this tab. */
export interface Run {
  readonly attempt: RunningAttempt;
  readonly bank: RunBank;
  /** Writes every final answer that is not in the log yet; the draft is saved first, so none is written twice. */
  readonly keep: () => Promise<void>;
  /** Those answers, to be written together with something else instead. */
  readonly pending: () => readonly NewRecord[];
}

interface Opening {
  readonly key: string;
  readonly bank: RunBank;
  readonly context: AnswerContext;
  readonly start: () => AttemptDraft;
  readonly takeOver?: boolean | undefined;
}

/**
 * Opens a run: what was saved goes on where it stopped, provided its items are still what they were.
 * An answer that was shown but did not reach the log before the page closed is written now.
 */
export async function openRun({ key, bank, context, start, takeOver = false }: Opening): Promise<Run | 'taken'> {
  const opened = await openAttempt(key, start, { takeOver, accept: (draft) => isCurrent(draft, bank) });
  if (opened.type === 'taken') return 'taken';
  const { attempt } = opened;
  const { id } = attempt.$draft.get();
  const recorded = new Set<ItemId>();
  for (const record of await loadRecords()) {
    if (record.type === 'item-answered' && record.attempt === id) recorded.add(record.item);
  }
  const pending = () => answersToRecord(attempt.$draft.get(), { bank, context, recorded });
  const keep = async () => {
    await attempt.settled();
    const due = pending();
    for (const record of due) if (record.type === 'item-answered') recorded.add(record.item);
    if (due.length > 0 && attempt.$standing.get() === 'running') await appendRecords(due);
  };
  await keep();
  return { attempt, bank, keep, pending };
}

function isCurrent(draft: AttemptDraft, bank: RunBank): boolean {
  return draft.items.every(({ item, revision }) => bank.items.get(item)?.whole.revision === revision);
}
