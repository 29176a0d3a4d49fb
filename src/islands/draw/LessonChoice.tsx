import type { LessonId } from '../../domain/item/item.ts';
import { fill } from '../../i18n/fill.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { LessonSummary } from '../../stores/lessons.ts';

interface LessonChoiceProps {
  readonly lessons: readonly LessonSummary[];
  readonly planned: LessonId | undefined;
  readonly chosen: LessonId | undefined;
  readonly messages: DrawMessages;
  readonly onChoose: (lesson: LessonId) => void;
}

/** The lesson that is asked first, by handbook; today's is marked. */
export function LessonChoice({ lessons, planned, chosen, messages, onChoose }: LessonChoiceProps) {
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
