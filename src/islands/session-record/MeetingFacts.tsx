import type { Meeting } from '../../domain/session/meetings-of.ts';
import type { SessionSummary } from '../../domain/session/session-summary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import { countWords, minutesOf, resultWords, whenWords } from './record-words.ts';

interface MeetingFactsProps {
  readonly meeting: Meeting;
  readonly summary: SessionSummary;
  readonly locale: Locale;
  readonly messages: SessionMessages;
}

/** Time, content, people and results, with leader, place and hours. */
export function MeetingFacts({ meeting, summary, locale, messages }: MeetingFactsProps) {
  const { record } = messages;
  const { held } = meeting;
  const rows = [
    { id: 'lesson', name: record.lesson, value: held.title },
    { id: 'time', name: record.time, value: whenWords(meeting, messages, locale) },
    { id: 'place', name: record.place, value: held.place || record.blank },
    { id: 'leader', name: record.leader, value: held.leader || record.blank },
    { id: 'content', name: record.content, value: held.content.join(messages.semicolon) || record.blank },
    { id: 'people', name: record.people, value: countWords(summary.counts, messages) },
    { id: 'hours', name: record.hours, value: fill(record.hoursValue, { n: minutesOf(held.durationMs) }) },
    { id: 'result', name: record.result, value: resultWords(summary.called, messages) },
  ];
  return (
    <table class="record-facts">
      <tbody>
        {rows.map(({ id, name, value }) => (
          <tr key={id} data-fact={id}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
