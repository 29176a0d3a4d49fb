import { useState } from 'preact/hooks';
import type { ItemOutcome } from '../../domain/records/record.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import { savedAttempt } from '../../stores/attempt.ts';
import { loadMe } from '../../stores/people.ts';
import { openRun, type Run } from '../item-views/runner/open-run.ts';
import { outcomesOf } from '../item-views/runner/outcomes-of.ts';
import { loadRunBank, type RunBank } from '../item-views/runner/run-bank.ts';
import { newReview, reviewKey } from './new-review.ts';
import type { ReviewItem } from './review-plan.ts';

export type ReviewStage =
  | { readonly type: 'idle' | 'loading' | 'gone' }
  | { readonly type: 'failed' | 'taken'; readonly again: () => void }
  | { readonly type: 'running'; readonly run: Run }
  | {
      readonly type: 'done';
      readonly outcomes: readonly ItemOutcome[];
      readonly seed: string;
      readonly bank: RunBank;
    };

/** A run of review: items of any lessons, each answer recorded as it is given. */
export function useReview(marking: MarkingScheme) {
  const [stage, show] = useState<ReviewStage>({ type: 'idle' });

  /** Opens what was saved; with `wanted` that is closed first and a new run begins. */
  const open = async (wanted: readonly ReviewItem[], takeOver: boolean): Promise<void> => {
    show({ type: 'loading' });
    const { id: person } = await loadMe();
    const key = reviewKey(person);
    const saved = await savedAttempt(key);
    const lessons = new Set([...(saved?.items ?? []), ...wanted].map(({ lesson }) => lesson));
    const loaded = await loadRunBank([...lessons]);
    if (loaded.type === 'failed') return show({ type: 'failed', again: () => void open(wanted, takeOver) });
    const { bank } = loaded;
    const start = () => newReview(person, wanted, bank, marking);
    const opening = { key, bank, context: 'review', start, takeOver } as const;
    if (saved && wanted.length > 0) {
      const old = await openRun(opening);
      // Its answers are in the log; what was not answered stays due.
      if (old !== 'taken') await old.attempt.finish(old.pending());
    }
    const run = await openRun(opening);
    if (run === 'taken') return show({ type: 'taken', again: () => void open(wanted, true) });
    if (run.attempt.$draft.get().items.length > 0) return show({ type: 'running', run });
    await run.attempt.finish([]);
    show({ type: 'gone' });
  };
  return {
    stage,
    begin: (wanted: readonly ReviewItem[]) => void open(wanted, false),
    goOn: () => void open([], false),
    takeOver: () => void open([], true),
    end: async () => {
      if (stage.type !== 'running') return;
      const { attempt, bank, pending } = stage.run;
      const draft = attempt.$draft.get();
      const done = await attempt.finish(pending());
      if (done.type === 'taken') return show({ type: 'taken', again: () => void open([], true) });
      const seed = draft.subject.kind === 'exam' ? '' : draft.subject.seed;
      show({ type: 'done', outcomes: outcomesOf(draft, bank), seed, bank });
    },
    stop: async () => {
      if (stage.type === 'running') await stage.run.attempt.close();
      show({ type: 'idle' });
    },
  };
}
