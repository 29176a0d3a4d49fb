import { useState } from 'preact/hooks';
import type { ItemOutcome } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamReview } from '../../stores/exam-result.ts';
import type { ExamUi } from './exam-ui.ts';
import { ItemReview } from './ItemReview.tsx';
import { pointsLost } from './reread-lessons.ts';

interface Props {
  readonly outcomes: readonly ItemOutcome[];
  readonly review: ExamReview;
  readonly ui: ExamUi;
}

/** Every item as it was answered, those that lost points first to choose. */
export function ItemReviews({ outcomes, review, ui }: Props) {
  const { messages } = ui;
  const numbered = outcomes.map((outcome, index) => ({ outcome, number: index + 1 }));
  const wrong = numbered.filter(({ outcome }) => pointsLost(outcome) > 0);
  const [isAll, setIsAll] = useState(false);
  const filters = [
    { all: false, text: fill(messages.filterWrong, { n: wrong.length }) },
    { all: true, text: fill(messages.filterAll, { n: numbered.length }) },
  ];
  const shown = isAll ? numbered : wrong;
  return (
    <section class="exam-items" id="items" aria-labelledby="exam-items" tabIndex={-1}>
      <header>
        <h2 id="exam-items">{messages.review}</h2>
        <fieldset class="exam-chips" data-no-print>
          <legend class="sr">{messages.filterLabel}</legend>
          {filters.map(({ all, text }) => (
            <label key={text}>
              <input type="radio" name="exam-filter" checked={all === isAll} onChange={() => setIsAll(all)} />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      </header>
      {shown.length === 0 && <p class="quiet">{messages.noneWrong}</p>}
      {shown.map(({ outcome, number }) => (
        <ItemReview key={outcome.item} outcome={outcome} number={number} review={review} ui={ui} />
      ))}
    </section>
  );
}
