import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import { LoadFailed } from './LoadFailed.tsx';
import type { QuizNews } from './quiz-news.ts';
import { Stages } from './Stages.tsx';
import { stagesOf } from './stages-of.ts';
import { useLessonMark } from './use-lesson-mark.ts';
import { useQuizWork } from './use-quiz-work.ts';

interface Props {
  readonly lesson: LessonId;
  /** How many sections the lesson has; 0 where there is nothing to read here. */
  readonly sections: number;
  /** How many items examine the lesson. */
  readonly items: number;
  /** How many of them a quiz draws. */
  readonly quizItems: number;
  /** The site's marking rules. */
  readonly marking: MarkingScheme;
  readonly locale: Locale;
  readonly messages: StudyMessages;
  readonly next?: { readonly title: string; readonly path: string };
}

/** The quiz at the foot of a lesson: read, be tested, be recorded. */
export function Study(props: Props) {
  const { lesson, sections, items, quizItems, locale, messages } = props;
  const [news, setNews] = useState<QuizNews>();
  const { mark, person } = useLessonMark(lesson, news?.type);
  const { work, isLost, load } = useQuizWork(locale);
  const [isAsked, ask] = useState(false);
  const isThere = mark?.quiz === true || mark?.score !== undefined;
  useEffect(() => {
    if (isThere && !work) void load();
  }, [isThere]);
  useEffect(() => {
    ask(false);
    setNews(undefined);
  }, [person]);

  const begin = () => {
    ask(true);
    void load();
  };
  const isOpen = isAsked || isThere || news !== undefined;
  return (
    <div class="study">
      <Stages stages={stagesOf({ sections, mark, news }, messages)} label={messages.stages} />
      {items === 0 && <p class="quiet">{messages.empty}</p>}
      {items > 0 && mark === undefined && <p class="quiet">{messages.loading}</p>}
      {items > 0 && mark !== undefined && !isOpen && (
        <>
          <p>{fill(messages.intro, { n: Math.min(quizItems, items) })}</p>
          <button type="button" class="btn primary" onClick={begin}>
            {messages.start}
          </button>
        </>
      )}
      {isLost && <LoadFailed onRetry={load} messages={messages} />}
      {work && isOpen && (
        <work.Work
          {...props}
          key={person}
          isAsked={isAsked}
          onNews={setNews}
          messages={{ study: messages, items: work.items }}
        />
      )}
    </div>
  );
}
