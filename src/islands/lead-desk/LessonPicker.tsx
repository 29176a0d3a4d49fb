import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DeskMessages } from '../../i18n/zh-cn/session.ts';
import type { LessonSummary } from '../../stores/lessons.ts';
import { LessonRow } from './LessonRow.tsx';
import { findLessons, lessonGroups } from './lesson-groups.ts';

interface LessonPickerProps {
  readonly lessons: readonly LessonSummary[];
  readonly locale: Locale;
  readonly messages: DeskMessages;
}

/** Every lesson by handbook, and a search among them. */
export function LessonPicker({ lessons, locale, messages }: LessonPickerProps) {
  const [text, setText] = useState('');
  const found = findLessons(lessons, text);
  const isSearching = text.trim() !== '';
  return (
    <section class="stack" aria-labelledby="desk-lessons">
      <h2 id="desk-lessons">{messages.lessons}</h2>
      <label class="field">
        <span class="label">{messages.search}</span>
        <input
          class="input"
          type="search"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="small quiet" role="status">
        {isSearching ? sayFound(found.length, text, messages) : ''}
      </p>
      {lessonGroups(found).map(({ handbook, title, cloth, lessons: own }) => (
        <section key={handbook} class="desk-book" data-cloth={cloth} aria-labelledby={`desk-${handbook}`}>
          <h3 id={`desk-${handbook}`} lang="zh-CN">
            {title}
          </h3>
          <ol class="panel desk-rows">
            {own.map((lesson) => (
              <LessonRow key={lesson.id} lesson={lesson} locale={locale} messages={messages} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function sayFound(n: number, text: string, messages: DeskMessages): string {
  return n === 0 ? fill(messages.foundNone, { text: text.trim() }) : fill(messages.found, { n });
}
