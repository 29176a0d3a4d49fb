import '../../styles/study.css';
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import type { MarkingScheme } from '../../domain/scoring/marking-rule.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import { peekDraft } from '../../stores/drafts.ts';
import { $me } from '../../stores/people.ts';
import { $records } from '../../stores/record-log.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { lastQuiz } from './last-quiz.ts';
import { quizKey } from './quiz-key.ts';
import { Stages } from './Stages.tsx';
import { useQuizWork } from './use-quiz-work.ts';

interface Props {
  readonly lesson: LessonId;
  /** How many sections the lesson has. */
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
  const records = useStore($records);
  const me = useStore($me)?.id;
  const { work, isLost, load } = useQuizWork(locale);
  const [mode, setMode] = useState<'looking' | 'ready' | 'shown' | 'asked'>('looking');
  const [progress, setProgress] = useState<{ readonly n: number; readonly m: number }>();
  const last = records && me ? lastQuiz(records, me, lesson) : undefined;

  const isLoaded = records !== undefined;
  useEffect(() => {
    if (!me || !isLoaded) return;
    void (async () => {
      const isThere = last !== undefined || (await peekDraft(quizKey(me, lesson))) !== undefined;
      setMode(isThere ? 'shown' : 'ready');
      if (isThere) await load();
    })();
  }, [me, isLoaded]);

  const begin = () => {
    setMode('asked');
    void load();
  };
  return (
    <div class="study">
      <Stages
        lesson={lesson}
        sections={sections}
        records={records}
        last={last}
        progress={progress}
        messages={messages}
      />
      {items === 0 && <p class="quiet">{messages.empty}</p>}
      {items > 0 && mode === 'looking' && <p class="quiet">{messages.loading}</p>}
      {items > 0 && mode === 'ready' && (
        <>
          <p>{fill(messages.intro, { n: Math.min(quizItems, items) })}</p>
          <button type="button" class="btn primary" onClick={begin}>
            {messages.start}
          </button>
        </>
      )}
      {isLost && <LoadFailed onRetry={() => void load()} messages={messages} />}
      {work && (mode === 'asked' || mode === 'shown') && (
        <work.Work
          {...props}
          key={me}
          isAsked={mode === 'asked'}
          onProgress={setProgress}
          messages={{ study: messages, items: work.items }}
        />
      )}
    </div>
  );
}
