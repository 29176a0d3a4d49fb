import { fill } from '../../i18n/fill.ts';
import type { PracticeMessages } from '../../i18n/zh-cn/practice.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import type { ReviewItem, ReviewPlan } from './review-plan.ts';

interface Props {
  readonly plan: ReviewPlan;
  readonly lessons: readonly LessonSummary[];
  /** Of lessons and of checklists, whose items are practised too. */
  readonly titles: ReadonlyMap<string, string>;
  readonly onBegin: (items: readonly ReviewItem[]) => void;
  readonly messages: PracticeMessages;
}

/** The wrong-book, a row a lesson: how many items, and a run over them. */
export function WrongBook({ plan, lessons, titles, onBegin, messages }: Props) {
  if (plan.wrong.length === 0) return <p class="quiet">{messages.wrongNone}</p>;
  return (
    <>
      <p class="caption">{messages.wrongRule}</p>
      <ul class="panel rows-wrong">
        {plan.wrong.map(({ lesson, items }) => {
          const known = lessons.find(({ id }) => id === lesson);
          const title = titles.get(lesson) ?? lesson;
          return (
            <li key={lesson} data-cloth={known?.cloth}>
              <i class="spine" />
              <span>
                <b lang="zh-CN">{title}</b>
                <span class="caption num">{fill(messages.wrongCount, { n: items.length })}</span>
              </span>
              <button
                type="button"
                class="btn small"
                aria-label={fill(messages.practiseLabel, { title, n: items.length })}
                onClick={() => onBegin(items)}
              >
                {messages.practiseLesson}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
