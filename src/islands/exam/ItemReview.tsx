import type { ItemOutcome } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import type { ExamReview } from '../../stores/exam-result.ts';
import { AnswerNote } from '../item-views/AnswerNote.tsx';
import { ItemView } from '../item-views/ItemView.tsx';
import type { ExamUi } from './exam-ui.ts';

interface Props {
  readonly outcome: ItemOutcome;
  readonly number: number;
  readonly review: ExamReview;
  readonly ui: ExamUi;
}

/** One item with what was given, the key, why, and the articles. */
export function ItemReview({ outcome, number, review: { answers, optionSeeds }, ui }: Props) {
  const { messages, items, locale } = ui;
  const whole = answers.items.get(outcome.item);
  const item = whole?.revision === outcome.revision ? answers.shown.get(outcome.item) : undefined;
  const key = answers.keys.get(outcome.item);
  const optionSeed = optionSeeds.get(outcome.item) ?? 0;
  return (
    <article class="panel exam-review" aria-labelledby={`exam-item-${number}`}>
      <h3 id={`exam-item-${number}`}>
        {fill(messages.markItem, { n: number })}
        {item && (
          <span class="caption">
            <i class="sep" />
            {items[item.type]}
          </span>
        )}
      </h3>
      {item && key ? (
        <>
          <ItemView
            item={item}
            optionSeed={optionSeed}
            response={outcome.response}
            answer={key}
            onAnswer={() => undefined}
            messages={items}
            readOnly
          />
          <AnswerNote
            item={item}
            answer={key}
            optionSeed={optionSeed}
            score={outcome.score}
            response={outcome.response}
            articles={answers.articles}
            messages={items}
            locale={locale}
          />
        </>
      ) : (
        <p class="quiet">
          {messages.missingReview}{' '}
          <span class="num">
            {fill(messages.scoreOf, {
              earned: outcome.score.type === 'points' ? outcome.score.earned : 0,
              possible: outcome.possible,
            })}
          </span>
        </p>
      )}
    </article>
  );
}
