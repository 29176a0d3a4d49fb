import type { LessonId } from '../../domain/item/item.ts';
import { fill } from '../../i18n/fill.ts';
import type { StudyMessages } from '../../i18n/zh-cn/study.ts';
import { LONGEST_REFLECTION, useReflection } from './use-reflection.ts';

interface Props {
  readonly lesson: LessonId;
  /** When the quiz it belongs to began. */
  readonly since: number;
  readonly messages: StudyMessages;
}

/** Room for what the person makes of the lesson; kept while typing, recorded when they say so. */
export function Reflection({ lesson, since, messages }: Props) {
  const { text, standing, focus, write, save } = useReflection(lesson, since);
  if (standing === 'saved') {
    return (
      <p class="reflection" role="status">
        {messages.reflectionSaved}
      </p>
    );
  }
  return (
    <form
      class="field reflection"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for="reflection">{messages.reflectionTitle}</label>
      <p class="caption" id="reflection-hint">
        {standing === 'taken' ? messages.reflectionTaken : messages.reflectionHint}
      </p>
      <textarea
        id="reflection"
        class="input"
        rows={4}
        maxLength={LONGEST_REFLECTION}
        aria-describedby="reflection-hint"
        value={text}
        onFocus={focus}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="reflection-foot">
        <span class="caption num">{fill(messages.reflectionCount, { n: text.length, m: LONGEST_REFLECTION })}</span>
        <button type="submit" class="btn" disabled={text.trim() === ''}>
          {messages.reflectionSave}
        </button>
      </p>
    </form>
  );
}
