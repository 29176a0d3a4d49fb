import { dayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PracticeMessages } from '../../i18n/zh-cn/practice.ts';
import { REVIEW_ITEMS } from './new-review.ts';
import type { ReviewItem, ReviewPlan } from './review-plan.ts';

interface Props {
  readonly plan: ReviewPlan;
  /** Where a review that was left stands. */
  readonly saved: { readonly n: number; readonly m: number } | undefined;
  readonly onBegin: (items: readonly ReviewItem[]) => void;
  readonly onGoOn: () => void;
  readonly messages: PracticeMessages;
  readonly locale: Locale;
}

/** What is to be reviewed today and the one button that does it; where nothing is, when the next item comes. */
export function DueCard({ plan, saved, onBegin, onGoOn, messages, locale }: Props) {
  const { due, nextDay, wrong } = plan;
  const lessons = new Set(due.map(({ lesson }) => lesson)).size;
  const goOn = saved && (
    <p>
      {fill(messages.left, saved)}
      <button type="button" class="btn primary" onClick={onGoOn}>
        {messages.goOn}
      </button>
    </p>
  );
  if (due.length > 0 || saved) {
    return (
      <section class="card due">
        <h2 class="card-title">{messages.due}</h2>
        {due.length > 0 && <p>{fill(messages.dueCount, { n: due.length, m: lessons })}</p>}
        {goOn}
        {due.length > 0 && (
          <p>
            <button type="button" class={saved ? 'btn' : 'btn primary'} onClick={() => onBegin(due)}>
              {messages.start}
            </button>
            <span class="caption">{fill(messages.dueRun, { n: Math.min(due.length, REVIEW_ITEMS) })}</span>
          </p>
        )}
      </section>
    );
  }
  return (
    <section class="card">
      <h2 class="card-title">{messages.nothingDue}</h2>
      {wrong.length === 0 ? (
        <>
          <p>{messages.noneYet}</p>
          <p>
            <a class="btn primary" href={hrefOf(locale, '/lessons/')}>
              {messages.toLessons}
            </a>
          </p>
        </>
      ) : (
        nextDay && <p>{fill(messages.nextDue, { day: dayText(nextDay, locale) })}</p>
      )}
    </section>
  );
}
