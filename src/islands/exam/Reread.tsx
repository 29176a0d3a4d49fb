import type { ItemOutcome } from '../../domain/records/record.ts';
import { fill } from '../../i18n/fill.ts';
import { hrefOf } from '../../i18n/href.ts';
import type { ExamReview } from '../../stores/exam-result.ts';
import type { ExamUi } from './exam-ui.ts';
import { rereadLessons } from './reread-lessons.ts';

interface Props {
  readonly outcomes: readonly ItemOutcome[];
  readonly review: ExamReview;
  readonly ui: ExamUi;
}

/** Which lessons the lost points point to, most points first. */
export function Reread({ outcomes, review, ui: { messages, locale } }: Props) {
  const lessons = rereadLessons(outcomes, (item) => review.lessonOf.get(item));
  return (
    <section class="panel exam-reread" aria-labelledby="exam-reread">
      <h2 id="exam-reread">{messages.reread}</h2>
      <p class="caption">{lessons.length > 0 ? messages.rereadLead : messages.rereadNone}</p>
      <ol>
        {lessons.map(({ lesson, lost, items }) => (
          <li key={lesson}>
            <a href={hrefOf(locale, `/lessons/${lesson}/`)} lang="zh-CN">
              {review.lessonTitles.get(lesson) ?? lesson}
            </a>
            <span class="num quiet">{fill(messages.rereadLost, { points: lost, n: items })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
