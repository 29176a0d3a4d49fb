import { lessonProgress } from '../../domain/records/lesson-progress.ts';
import { paperHistory } from '../../domain/records/paper-history.ts';
import type { PersonId, ZhoukeRecord } from '../../domain/records/record.ts';
import { studyHours } from '../../domain/records/study-hours.ts';
import { wrongBook } from '../../domain/records/wrong-book.ts';
import { fill } from '../../i18n/fill.ts';
import type { MeMessages } from '../../i18n/zh-cn/me.ts';
import { durationText } from './duration-text.ts';

interface Props {
  readonly records: readonly ZhoukeRecord[];
  readonly person: PersonId;
  readonly messages: MeMessages;
}

/** The person's sums: time, lessons, papers, wrong items. */
export function Figures({ records, person, messages }: Props) {
  const hours = studyHours(records, person);
  const done = [...lessonProgress(records, person).values()].filter(({ read, quizDone }) => read || quizDone).length;
  const figures = [
    { id: 'lessons', name: messages.lessonsDone, value: done, unit: messages.lessonsUnit },
    { id: 'papers', name: messages.papers, value: paperHistory(records, person).length, unit: messages.papersUnit },
    { id: 'wrongs', name: messages.wrongs, value: wrongBook(records, person).length, unit: messages.wrongsUnit },
  ];
  const split = {
    reading: durationText(hours.readingMs, messages),
    papers: durationText(hours.papersMs, messages),
    meetings: durationText(hours.meetingsMs, messages),
  };
  return (
    <dl class="figures">
      <div data-figure="hours">
        <dt>{messages.hours}</dt>
        <dd>
          <b class="num">{durationText(hours.totalMs, messages)}</b>
          <small>{fill(hours.meetingsMs > 0 ? messages.hoursSplitMeetings : messages.hoursSplit, split)}</small>
        </dd>
      </div>
      {figures.map(({ id, name, value, unit }) => (
        <div key={id} data-figure={id}>
          <dt>{name}</dt>
          <dd>
            <b class="num">{value}</b> {unit}
          </dd>
        </div>
      ))}
    </dl>
  );
}
