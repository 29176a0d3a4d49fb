import { studyDay } from '../../domain/records/study-day.ts';
import { calledInMeeting } from '../../domain/session/called-people.ts';
import type { Meeting } from '../../domain/session/meetings-of.ts';
import type { SessionMessages } from '../../i18n/zh-cn/session.ts';
import type { AskedItems } from '../../stores/asked-items.ts';
import { itemWords, verdictWords } from './record-words.ts';

const HOUR_MS = 3_600_000;

/**
 * The meeting as a spreadsheet: a header and one row for each person, hours as a number with two decimals;
 * somebody called twice has both questions in their row.
 */
export function sheetRows(
  meeting: Meeting,
  asked: AskedItems,
  messages: SessionMessages,
): readonly (readonly (string | number)[])[] {
  const { held, people } = meeting;
  const called = calledInMeeting(meeting);
  const rows = people.map(({ person, name, unit, presence, durationMs }) => {
    const own = called.filter((each) => each.person === person);
    return [
      studyDay(held.startedAt),
      held.title,
      unit,
      name,
      messages.presence[presence],
      Math.round((100 * durationMs) / HOUR_MS) / 100,
      own.map(({ item }) => itemWords(item, asked)).join(messages.semicolon),
      own.map(({ verdict }) => verdictWords(verdict, messages)).join(messages.semicolon),
    ];
  });
  return [messages.record.sheetColumns, ...rows];
}
