import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RunningAttempt } from '../../stores/attempt.ts';
import { type FinishedExam, finishSitting } from '../../stores/exam-attempt.ts';
import { loadPaperAnswers, type PaperAnswers } from '../../stores/exam-items.ts';
import type { ExamUi } from './exam-ui.ts';
import { LoadFailure } from './LoadFailure.tsx';
import type { LoadFailed } from './load-failed.ts';
import { SelfMarking } from './SelfMarking.tsx';
import { shortAnswers } from './short-answers.ts';

interface Props {
  readonly attempt: RunningAttempt;
  /** That time was up, where it was. */
  readonly note: string | undefined;
  readonly onFinished: (finished: FinishedExam) => void;
  readonly ui: ExamUi;
}

/**
 * Between hand-in and result: fetches the keys, lets the person mark short answers, then turns the sitting
 * into records. Closing the page in between loses nothing: the sitting waits as handed in.
 */
export function HandedIn({ attempt, note, onFinished, ui }: Props) {
  const draft = useStore(attempt.$draft);
  const [answers, setAnswers] = useState<PaperAnswers>();
  const [failed, setFailed] = useState<LoadFailed>();
  const isFinishing = useRef(false);

  const finish = async (loaded: PaperAnswers) => {
    if (isFinishing.current) return;
    isFinishing.current = true;
    onFinished(await finishSitting(attempt, loaded));
  };
  const load = useCallback(async () => {
    setFailed(undefined);
    const sat = attempt.$draft.get();
    const loaded = await loadPaperAnswers(sat.items.map(({ lesson }) => lesson));
    if (loaded.type === 'failed') return setFailed(loaded);
    if (shortAnswers(sat).some(({ item }) => loaded.value.items.has(item))) return setAnswers(loaded.value);
    return finish(loaded.value);
  }, [attempt]);
  useEffect(() => void load(), [load]);

  return (
    <>
      {note !== undefined && (
        <p class="notice" role="status">
          {note}
        </p>
      )}
      {failed && <LoadFailure reason={failed.reason} onAgain={() => void load()} messages={ui.messages} />}
      {answers ? (
        <SelfMarking attempt={attempt} draft={draft} answers={answers} onFinish={() => void finish(answers)} ui={ui} />
      ) : (
        !failed && <p class="exam-wait">{ui.messages.loading}</p>
      )}
    </>
  );
}
