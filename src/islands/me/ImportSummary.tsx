import type { RefObject } from 'preact';
import { studyDay } from '../../domain/records/study-day.ts';
import { fullDayText } from '../../i18n/day-text.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import type { ImportPreview } from '../../stores/import-backup.ts';
import { kindsText } from './kinds-text.ts';

interface Props {
  readonly summary: Extract<ImportPreview, { type: 'readable' }>['summary'];
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onTake: () => void;
  readonly onLeave: () => void;
  readonly locale: Locale;
  readonly messages: MeMessages;
}

/** What a file holds, to take or to leave. Names in it are text, whatever they look like. */
export function ImportSummary({ summary, heading, onTake, onLeave, locale, messages }: Props) {
  const { people, fresh, known, from, to, madeAt, unreadable } = summary;
  const day = (ms: number) => fullDayText(studyDay(ms), locale);
  const isNews = fresh > 0 || people.some((person) => !person.known);
  return (
    <div class="import-summary">
      <h3 ref={heading} tabIndex={-1}>
        {messages.previewTitle}
      </h3>
      {madeAt !== undefined && <p class="caption">{fill(messages.previewMade, { day: day(madeAt) })}</p>}
      <p>
        {fresh + known === 0
          ? messages.previewEmpty
          : fill(fresh === 0 ? messages.previewNothing : messages.previewFresh, { n: fresh, m: known })}
      </p>
      <dl class="facts small">
        <dt>{messages.previewPeople}</dt>
        <dd>
          <ul>
            {people.map((person) => (
              <li key={person.id}>
                {person.name || messages.unnamed}
                {person.unit && ` ${person.unit}`}
                <i class="sep" />
                <span class="num">{fill(messages.previewPerson, { n: person.records })}</span>
                <span class={`tag ${person.known ? 'line' : 'must'}`}>
                  {person.known ? messages.personKnown : messages.personNew}
                </span>
              </li>
            ))}
          </ul>
        </dd>
        {from !== undefined && to !== undefined && (
          <>
            <dt>{messages.previewSpan}</dt>
            <dd>
              {day(from)}—{day(to)}
            </dd>
          </>
        )}
        <dt>{messages.previewKinds}</dt>
        <dd>{kindsText(summary, messages)}</dd>
      </dl>
      {unreadable > 0 && <p class="notice">{fill(messages.previewUnreadable, { n: unreadable })}</p>}
      <div class="form-buttons">
        <button type="button" class={`btn ${isNews ? 'primary' : ''}`} onClick={onTake}>
          {isNews ? messages.take : messages.takeAnyway}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {messages.leave}
        </button>
      </div>
    </div>
  );
}
