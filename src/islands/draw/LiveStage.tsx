import { useMemo, useRef } from 'preact/hooks';
import { drawItems } from '../../domain/draw/draw-items.ts';
import type { DrawSitting } from '../../domain/draw/sitting.ts';
import type { LessonId } from '../../domain/item/item.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { now } from '../../stores/now.ts';
import { dayWords } from '../controls/draw-record/moment-words.ts';
import type { DrawTexts } from '../wall-views/draw-texts.ts';
import { useLessonBank } from '../wall-views/use-lesson-bank.ts';
import { Stage, type StageProps } from './Stage.tsx';

interface LiveStageProps extends Pick<StageProps, 'sitting' | 'onChange' | 'onLeave'> {
  readonly lesson: LessonSummary | undefined;
  readonly locale: Locale;
  readonly messages: DrawTexts;
}

/** The stage with its lesson: items, cloth and title are read here. */
export function LiveStage({ sitting, lesson, locale, messages, onChange, onLeave }: LiveStageProps) {
  const lessons = useMemo(() => lessonsOf(sitting), [sitting.id, sitting.phase === 'sealed']);
  const { bank, isSettled } = useLessonBank(lessons);
  const wasSettled = useRef(false);
  wasSettled.current ||= isSettled;
  const date = useMemo(() => dayWords(sitting.drawnAt || now(), locale), [sitting.drawnAt, locale]);
  // Nothing is judged before the question could be seen.
  if (!wasSettled.current && sitting.phase === 'judging') {
    return (
      <p class="quiet" role="status">
        {messages.draw.loading}
      </p>
    );
  }
  const head = { cloth: lesson?.cloth ?? '', title: lesson?.title ?? sitting.lesson, date };
  return <Stage sitting={sitting} head={head} bank={bank} messages={messages} onChange={onChange} onLeave={onLeave} />;
}

/** The lessons whose items are asked, or would be after a swap at every place; the day's alone before the draw. */
function lessonsOf(sitting: DrawSitting): readonly LessonId[] {
  const { phase, lesson, pool, count } = sitting;
  if (phase === 'sealed') return [lesson];
  const { order } = drawItems({ ...sitting, used: sitting.itemsUsedBefore });
  const lessonById = new Map(pool.map((entry) => [entry.item, entry.lesson]));
  return [...new Set([lesson, ...order.slice(0, 2 * count).flatMap((item) => lessonById.get(item) ?? [])])];
}
