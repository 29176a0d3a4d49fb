import { useMemo } from 'preact/hooks';
import type { DrawSitting } from '../../domain/draw/sitting.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { now } from '../../stores/now.ts';
import type { DrawTexts } from '../wall-views/draw-texts.ts';
import { useLessonBank } from '../wall-views/use-lesson-bank.ts';
import { dayWords } from './moment-words.ts';
import { Stage, type StageProps } from './Stage.tsx';

interface LiveStageProps extends Pick<StageProps, 'sitting' | 'onChange' | 'onLeave'> {
  readonly lesson: LessonSummary | undefined;
  readonly locale: Locale;
  readonly messages: DrawTexts;
}

/** The stage with its lesson: items, cloth and title are read here. */
export function LiveStage({ sitting, lesson, locale, messages, onChange, onLeave }: LiveStageProps) {
  const { bank, isSettled } = useLessonBank(sitting.lesson);
  const date = useMemo(() => dayWords(sitting.drawnAt || now(), locale), [sitting.drawnAt, locale]);
  // Nothing is judged before the question could be seen.
  if (!isSettled && needsItems(sitting)) {
    return (
      <p class="quiet" role="status">
        {messages.draw.loading}
      </p>
    );
  }
  const head = { cloth: lesson?.cloth ?? '', title: lesson?.title ?? sitting.lesson, date };
  return <Stage sitting={sitting} head={head} bank={bank} messages={messages} onChange={onChange} onLeave={onLeave} />;
}

function needsItems({ phase }: DrawSitting): boolean {
  return phase === 'judging';
}
