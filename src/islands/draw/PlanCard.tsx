import { useState } from 'preact/hooks';
import type { LessonId } from '../../domain/item/item.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import type { Standing } from '../wall-views/standing.ts';
import { MOST_DRAWN, planFault } from './draw-plan.ts';
import { PlanFaultNote } from './PlanFaultNote.tsx';

interface PlanCardProps {
  readonly standing: Standing;
  readonly lessons: readonly LessonSummary[];
  readonly planned: LessonId | undefined;
  readonly peoplePerDraw: number;
  readonly isStarting: boolean;
  /** The items could not be read at the last try. */
  readonly isFailed: boolean;
  readonly messages: DrawMessages;
  readonly onStart: (lesson: LessonSummary, count: number) => void;
}

/** How many are drawn, on which lesson, and whether that can be done. */
export function PlanCard(props: PlanCardProps) {
  const { standing, lessons, planned, messages } = props;
  const [countText, setCountText] = useState(String(props.peoplePerDraw));
  const [chosen, setChosen] = useState(planned ?? lessons.find(({ items }) => items > 0)?.id);
  const lesson = lessons.find(({ id }) => id === chosen) ?? lessons[0];
  const count = countText.trim() === '' ? Number.NaN : Number(countText);
  const fault = planFault({ present: standing.present, count, lesson, lessons });
  const isRestart = standing.fresh < count;
  return (
    <section class="card" aria-labelledby="draw-plan">
      <header class="draw-card-head">
        <h2 id="draw-plan">{messages.planTitle}</h2>
      </header>
      <div class="draw-row">
        <LessonChoice
          lessons={lessons}
          planned={planned}
          chosen={lesson?.id}
          messages={messages}
          onChoose={setChosen}
        />
        <label class="field draw-count">
          <span class="label">{messages.count}</span>
          <input
            class="input"
            type="number"
            min={1}
            max={MOST_DRAWN}
            step={1}
            inputMode="numeric"
            value={countText}
            aria-invalid={fault?.type === 'bad-count' || fault?.type === 'too-few'}
            aria-describedby="draw-fault"
            onInput={(event) => setCountText(event.currentTarget.value)}
          />
        </label>
      </div>
      <div id="draw-fault" role="status" class={fault === undefined ? 'quiet' : 'notice draw-fault'}>
        {fault === undefined ? (
          <p>{fill(isRestart ? messages.standingRestart : messages.standing, { ...standing, count })}</p>
        ) : (
          <PlanFaultNote
            fault={fault}
            messages={messages}
            onCount={(n) => setCountText(String(n))}
            onLesson={setChosen}
          />
        )}
        {props.isFailed ? <p>{messages.lessonFailed}</p> : null}
      </div>
      <div class="draw-row">
        <button
          type="button"
          class="btn primary"
          disabled={fault !== undefined || props.isStarting}
          onClick={() => lesson !== undefined && props.onStart(lesson, count)}
        >
          {props.isFailed ? messages.retry : messages.start}
        </button>
        <p class="small quiet">{messages.startHint}</p>
      </div>
    </section>
  );
}

interface LessonChoiceProps {
  readonly lessons: readonly LessonSummary[];
  readonly planned: LessonId | undefined;
  readonly chosen: LessonId | undefined;
  readonly messages: DrawMessages;
  readonly onChoose: (lesson: LessonId) => void;
}

function LessonChoice({ lessons, planned, chosen, messages, onChoose }: LessonChoiceProps) {
  const handbooks = [...new Map(lessons.map(({ handbook, handbookTitle }) => [handbook, handbookTitle]))];
  return (
    <label class="field draw-lesson">
      <span class="label">{messages.lesson}</span>
      <select class="select" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {handbooks.map(([handbook, title]) => (
          <optgroup key={handbook} label={title} lang="zh-CN">
            {lessons
              .filter((lesson) => lesson.handbook === handbook)
              .map((lesson) => (
                <option key={lesson.id} value={lesson.id}>
                  {lesson.id === planned ? fill(messages.lessonToday, { title: lesson.title }) : lesson.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
