import type { AttemptDraft } from '../../domain/attempt/attempt-draft.ts';
import type { NewRecord } from '../../domain/records/new-record.ts';
import { sumScores } from '../../domain/scoring/sum-scores.ts';
import { outcomesOf } from '../item-views/runner/outcomes-of.ts';
import type { RunBank } from '../item-views/runner/run-bank.ts';
import { markingOf } from '../item-views/runner/score-entry.ts';
import { isSelfMarked } from '../item-views/runner/self-marked.ts';

/** The record a finished quiz becomes. Its time is what was spent on the items, pauses left out. */
export function quizFinished(draft: AttemptDraft, bank: RunBank): readonly NewRecord[] {
  const { subject, id: attempt, person, startedAt, clockSetBackMs } = draft;
  if (subject.kind !== 'lesson-quiz') return [];
  const outcomes = outcomesOf(draft, bank);
  const { earned, possible } = sumScores(outcomes);
  return [
    {
      ...{ type: 'paper-finished', attempt, person, startedAt, earned, possible, outcomes },
      paper: { kind: 'lesson-quiz', lesson: subject.lesson, seed: subject.seed },
      integrity: 'self-study',
      marking: markingOf(draft),
      durationMs: Object.values(draft.spentMs).reduce((sum, ms) => sum + ms, 0),
      ended: 'handed-in',
      sections: [],
      selfMarked: outcomes.some(({ response }) => isSelfMarked(response)),
      ...(clockSetBackMs > 0 ? { clockSetBackMs } : {}),
    },
  ];
}
