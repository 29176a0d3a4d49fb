import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ItemsMessages } from '../../i18n/zh-cn/items.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import { ItemRunner } from '../item-views/runner/ItemRunner.tsx';
import type { Run } from '../item-views/runner/open-run.ts';
import { TakenNotice } from '../item-views/runner/TakenNotice.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { QuizResult } from './QuizResult.tsx';
import { useQuiz } from './use-quiz.ts';

export interface QuizWorkProps {
  readonly lesson: LessonId;
  readonly quizItems: number;
  readonly marking: MarkingScheme;
  /** Whether the person asked for a new quiz; otherwise what is there is shown and leaves the focus alone. */
  readonly isAsked: boolean;
  /** Told which item is in view, from 1; `undefined` when no item is. */
  readonly onProgress: (progress: { readonly n: number; readonly m: number } | undefined) => void;
  readonly locale: Locale;
  readonly messages: { readonly study: StudyMessages; readonly items: ItemsMessages };
  readonly next?: { readonly title: string; readonly path: string } | undefined;
}

/** The quiz itself, from its first item to its result; loaded when there is something to do or to show. */
export function QuizWork({ lesson, quizItems, marking, isAsked, onProgress, locale, messages, next }: QuizWorkProps) {
  const { study, items } = messages;
  const { stage, retry, takeOver, again, end } = useQuiz({ lesson, count: quizItems, marking }, isAsked);
  // From the first press on, the focus follows what the person does.
  const hasActed = useRef(isAsked);
  const acting = (act: () => void) => () => {
    hasActed.current = true;
    act();
  };
  const isRunning = stage.type === 'running';
  useEffect(() => {
    if (!isRunning) onProgress(undefined);
  }, [isRunning]);
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
          <Progress run={stage.run} onProgress={onProgress} />
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
          isQueued={stage.isQueued}
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

function Progress({ run, onProgress }: { readonly run: Run } & Pick<QuizWorkProps, 'onProgress'>) {
  const { current, items } = useStore(run.attempt.$draft);
  // Whoever leaves, as when another person is chosen, gives the quiz free; what was saved stays.
  useEffect(() => () => void run.attempt.close(), [run]);
  useEffect(() => onProgress({ n: current + 1, m: items.length }), [current, items]);
  return null;
}
