import { useEffect, useState } from 'preact/hooks';
import { handIn } from '../../domain/attempt/reducers.ts';
import type { LessonId } from '../../domain/item/item.ts';
import type { PaperFinishedRecord } from '../../domain/records/record.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import { savedAttempt } from '../../stores/attempt.ts';
import { loadMe } from '../../stores/people.ts';
import { loadRecords } from '../../stores/record-log.ts';
import { openRun, type Run } from '../item-views/runner/open-run.ts';
import { loadRunBank, type RunBank } from '../item-views/runner/run-bank.ts';
import { lastQuiz } from './last-quiz.ts';
import { quizFinished } from './quiz-finished.ts';
import { quizKey } from './quiz-key.ts';
import { startLessonQuiz } from './start-lesson-quiz.ts';

/** Where the quiz of a lesson stands in this tab. */
export type QuizStage =
  | { readonly type: 'loading' | 'failed' | 'taken' }
  | { readonly type: 'running'; readonly run: Run }
  | {
      readonly type: 'finished';
      readonly record: PaperFinishedRecord;
      readonly bank: RunBank;
    };

interface Wanted {
  readonly lesson: LessonId;
  readonly count: number;
  readonly marking: MarkingScheme;
}

/**
 * The quiz of a lesson. What was begun goes on; otherwise the last result is shown, or, where a new quiz is
 * asked for, one starts.
 */
export function useQuiz({ lesson, count, marking }: Wanted, isNewAsked: boolean) {
  const [stage, show] = useState<QuizStage>({ type: 'loading' });

  const finish = async (run: Run) => {
    run.attempt.change(handIn);
    const { $draft, finish: record } = run.attempt;
    const done = await record([...run.pending(), ...quizFinished($draft.get(), run.bank)]);
    if (done.type === 'taken') return show({ type: 'taken' });
    const finished = done.records.find((each) => each.type === 'paper-finished');
    if (finished) show({ type: 'finished', record: finished, bank: run.bank });
  };
  const open = async (mayStart: boolean, takeOver: boolean) => {
    const loaded = await loadRunBank([lesson]);
    if (loaded.type === 'failed') return show({ type: 'failed' });
    const { bank } = loaded;
    const { id: person } = await loadMe();
    const records = await loadRecords();
    const key = quizKey(person, lesson);
    const last = lastQuiz(records, person, lesson);
    if (!mayStart && last && !(await savedAttempt(key))) {
      return show({ type: 'finished', record: last, bank });
    }
    const start = () => startLessonQuiz({ lesson, person, records, bank, count, marking });
    const run = await openRun({ key, bank, context: 'quiz', start, takeOver });
    if (run === 'taken') return show({ type: 'taken' });
    // Handed in, and the page closed before that was recorded.
    if (run.attempt.$draft.get().status !== 'open') return finish(run);
    show({ type: 'running', run });
  };

  useEffect(() => void open(isNewAsked, false), []);
  return {
    stage,
    /** Tries to load again what could not be loaded. */
    retry: () => void open(isNewAsked, false),
    /** Takes the quiz from another tab; where that tab has finished it, shows what came of it. */
    takeOver: () => void open(false, true),
    again: () => void open(true, false),
    end: () => void (stage.type === 'running' && finish(stage.run)),
  };
}
