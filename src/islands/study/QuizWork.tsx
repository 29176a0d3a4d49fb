import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import { $storageHealth } from '../../stores/storage-health.ts';
import { ItemRunner } from '../item-views/runner/ItemRunner.tsx';
import type { Run } from '../item-views/runner/open-run.ts';
import { TakenNotice } from '../item-views/runner/TakenNotice.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { QuizResult } from './QuizResult.tsx';
import type { QuizNews } from './quiz-news.ts';
import { useQuiz } from './use-quiz.ts';

export interface QuizWorkProps {
  readonly lesson: LessonId;
  readonly quizItems: number;
  readonly marking: MarkingScheme;
  /** Whether the person asked for a new quiz; otherwise what is there is shown and leaves the focus alone. */
  readonly isAsked: boolean;
  /** Told where the quiz stands whenever that changes; `undefined` where it can go nowhere here. */
  readonly onNews: (news: QuizNews | undefined) => void;
  readonly locale: Locale;
  readonly messages: { readonly study: StudyMessages; readonly items: ItemsMessages };
  readonly next?: { readonly title: string; readonly path: string } | undefined;
}

/** The quiz itself, from its first item to its result; loaded when there is something to do or to show. */
export function QuizWork({ lesson, quizItems, marking, isAsked, onNews, locale, messages, next }: QuizWorkProps) {
  const { study, items } = messages;
  const { stage, retry, takeOver, again, end } = useQuiz({ lesson, count: quizItems, marking }, isAsked);
  // From the first press on, the focus follows what the person does.
  const hasActed = useRef(isAsked);
  const acting = (act: () => void) => () => {
    hasActed.current = true;
    act();
  };
  const { queued } = useStore($storageHealth);
  useEffect(() => {
    if (stage.type === 'taken' || stage.type === 'failed') onNews(undefined);
    if (stage.type !== 'finished') return;
    const { earned, possible } = stage.record;
    const score = possible === 0 ? 0 : Math.round((100 * earned) / possible);
    onNews({ type: 'finished', score, isQueued: queued > 0 });
  }, [stage, queued]);
  switch (stage.type) {
    case 'loading':
      return <p class="quiet">{study.loading}</p>;
    case 'failed':
      return <LoadFailed onRetry={acting(retry)} messages={study} />;
    case 'taken':
      return <TakenNotice onTakeOver={acting(takeOver)} messages={items} />;
    case 'running':
      return (
        <>
          <Progress run={stage.run} onNews={onNews} />
          <ItemRunner
            key={stage.run.attempt.$draft.get().id}
            run={stage.run}
            takesFocus={hasActed.current}
            onEnd={acting(end)}
            onTakeOver={acting(takeOver)}
            messages={items}
            locale={locale}
          />
        </>
      );
    case 'finished':
      return (
        <QuizResult
          key={stage.record.id}
          record={stage.record}
          bank={stage.bank}
          isQueued={queued > 0}
          takesFocus={hasActed.current}
          lesson={lesson}
          next={next}
          onAgain={acting(again)}
          messages={messages}
          locale={locale}
        />
      );
  }
}

function Progress({ run, onNews }: { readonly run: Run } & Pick<QuizWorkProps, 'onNews'>) {
  const { current, items } = useStore(run.attempt.$draft);
  // Whoever leaves, as when another person is chosen, gives the quiz free; what was saved stays.
  useEffect(() => () => void run.attempt.close(), [run]);
  useEffect(() => onNews({ type: 'running', n: current + 1, m: items.length }), [current, items]);
  return null;
}
