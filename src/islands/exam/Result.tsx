import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Blueprint } from '../../domain/paper/blueprint.ts';
import type { PaperFinishedRecord } from '../../domain/records/record.ts';
import { type ExamReview, loadExamReview } from '../../stores/exam-result.ts';
import type { ExamUi } from './exam-ui.ts';
import { ItemReviews } from './ItemReviews.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import type { LoadFailed } from './load-failed.ts';
import { Reread } from './Reread.tsx';
import { ResultHead } from './ResultHead.tsx';
import { pointsLost } from './reread-lessons.ts';
import { ScorePanel } from './ScorePanel.tsx';
import { SectionScores } from './SectionScores.tsx';

interface Props {
  readonly record: PaperFinishedRecord;
  readonly blueprint: Blueprint;
  /** What the hand-in has to say, where it was not the person's own. */
  readonly note: string | undefined;
  readonly onRetake: () => void;
  readonly ui: ExamUi;
}

/** A result: the score at once, then section by section, what to re-read, and every item with the reasons. */
export function Result({ record, blueprint, note, onRetake, ui }: Props) {
  const [review, setReview] = useState<ExamReview>();
  const [failed, setFailed] = useState<LoadFailed>();
  const load = useCallback(async () => {
    setFailed(undefined);
    const loaded = await loadExamReview(record, [blueprint]);
    if (loaded.type === 'failed') setFailed(loaded);
    else setReview(loaded.value);
  }, [record, blueprint]);
  useEffect(() => void load(), [load]);
  const wrong = record.outcomes.filter((outcome) => pointsLost(outcome) > 0).length;
  return (
    <div class="exam-result">
      <ResultHead record={record} wrong={wrong} onRetake={onRetake} ui={ui} />
      {note !== undefined && (
        <p class="notice" role="status">
          {note}
        </p>
      )}
      <div class="exam-panels">
        <ScorePanel record={record} ui={ui} />
        <SectionScores record={record} messages={ui.messages} />
        {review && <Reread outcomes={record.outcomes} review={review} ui={ui} />}
      </div>
      {failed && <LoadFailure reason={failed.reason} onAgain={() => void load()} messages={ui.messages} />}
      {review && <ItemReviews outcomes={record.outcomes} review={review} ui={ui} />}
      {!review && !failed && <p class="exam-wait">{ui.messages.loading}</p>}
    </div>
  );
}
