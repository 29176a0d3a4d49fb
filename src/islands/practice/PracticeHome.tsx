import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PracticeMessages } from '../../i18n/zh-cn/practice.ts';
import { lessonTitles } from '../../stores/lesson-titles.ts';
import { type LessonSummary, lessons } from '../../stores/lessons.ts';
import { now } from '../../stores/now.ts';
import { $me } from '../../stores/people.ts';
import { $records } from '../../stores/record-log.ts';
import { DueCard } from './DueCard.tsx';
import { type ReviewItem, reviewPlan } from './review-plan.ts';
import { useSavedReview } from './use-saved-review.ts';
import { WrongBook } from './WrongBook.tsx';

interface Props {
  readonly onBegin: (items: readonly ReviewItem[]) => void;
  readonly onGoOn: () => void;
  readonly messages: PracticeMessages;
  readonly locale: Locale;
}

/** What is due today, the wrong-book by lesson, and the other ways to practise. */
export function PracticeHome({ onBegin, onGoOn, messages, locale }: Props) {
  const records = useStore($records);
  const me = useStore($me)?.id;
  const saved = useSavedReview(me);
  const [known, setKnown] = useState<readonly LessonSummary[]>([]);
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void lessons().then((loaded) => loaded.type === 'loaded' && setKnown(loaded.value));
    void lessonTitles().then(setTitles);
  }, []);
  if (!records || !me) return <p class="quiet">{messages.loading}</p>;
  const plan = reviewPlan(records, me, now());
  const ways = [
    { path: '/exams/', name: messages.exams, hint: messages.examsHint },
    { path: '/draw/', name: messages.draw, hint: messages.drawHint },
  ];
  return (
    <div class="practice">
      <DueCard plan={plan} saved={saved} onBegin={onBegin} onGoOn={onGoOn} messages={messages} locale={locale} />
      <section>
        <h2>{messages.wrongBook}</h2>
        <WrongBook plan={plan} lessons={known} titles={titles} onBegin={onBegin} messages={messages} />
      </section>
      <section>
        <h2>{messages.elsewhere}</h2>
        <ul class="ways">
          {ways.map(({ path, name, hint }) => (
            <li key={path}>
              <a class="card link" href={hrefOf(locale, path)}>
                <b>{name}</b>
                <span class="caption">{hint}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
