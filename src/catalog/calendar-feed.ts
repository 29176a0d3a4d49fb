import { createEvents, type EventAttributes } from 'ics';
import type { PlanYear } from '../domain/plan/plan.ts';
import { BEIJING_OFFSET_MINUTES } from '../domain/shared/day.ts';

/** The plan gives no end of a meeting, and an event without length is drawn as nothing on most phones. */
const SESSION_MINUTES = 90;

export interface FeedSource {
  readonly bureau: string;
  readonly years: readonly PlanYear[];
  /** By lesson id. */
  readonly titles: ReadonlyMap<string, string>;
  /** By blueprint id. */
  readonly exams: ReadonlyMap<string, { readonly title: string; readonly minutes: number }>;
}

/**
 * The plan as a calendar (RFC 5545) to subscribe to: every meeting and exam, in UTC so that each device
 * shows Beijing's hour. An event's UID is made of its date and kind: a meeting whose lesson, leader or
 * place changes is the same event and is corrected, not doubled, in a calendar that knows it already.
 */
export function calendarFeed({ bureau, years, titles, exams }: FeedSource): string {
  const meetings = years
    .flatMap((year) => year.sessions)
    .map(({ date, time, kind, lesson, leader, place }) => {
      const name = titles.get(lesson) ?? lesson;
      const title = `${kind === 'lead' ? '集中学习' : '研讨与抽查'}：${name}`;
      return event(
        `${date}-${kind}`,
        date,
        time,
        { title, location: place, description: `${leader}主讲` },
        SESSION_MINUTES,
      );
    });
  const sittings = years
    .flatMap((year) => year.exams)
    .map(({ date, time, exam, place }) => {
      const known = exams.get(exam);
      return event(
        `${date}-exam-${exam}`,
        date,
        time,
        { title: `考核：${known?.title ?? exam}`, location: place },
        known?.minutes ?? SESSION_MINUTES,
      );
    });
  const made = createEvents([...meetings, ...sittings], {
    calName: `${bureau}集中学习`,
    productId: '-//zhouke//plan//ZH',
    method: 'PUBLISH',
  });
  if (made.value === null)
    throw new Error('invariant calendar-feed: the plan was checked and cannot be refused', { cause: made.error });
  return foldByBytes(made.value);
}

function event(
  key: string,
  date: string,
  time: string,
  words: { readonly title: string; readonly location: string; readonly description?: string },
  minutes: number,
): EventAttributes {
  const start = new Date(Date.parse(`${date}T${time}:00Z`) - BEIJING_OFFSET_MINUTES * 60_000);
  return {
    uid: `${key}@zhouke`,
    start: [
      start.getUTCFullYear(),
      start.getUTCMonth() + 1,
      start.getUTCDate(),
      start.getUTCHours(),
      start.getUTCMinutes(),
    ],
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes },
    status: 'CONFIRMED',
    ...words,
  };
}

/** RFC 5545 3.1 counts 75 octets a line; the library counts characters, of which a Chinese one takes three. */
function foldByBytes(text: string): string {
  return text
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map((line) => {
      let folded = '';
      let room = 75;
      for (const letter of line) {
        const bytes = Buffer.byteLength(letter);
        if (bytes > room) {
          folded += '\r\n ';
          room = 74;
        }
        folded += letter;
        room -= bytes;
      }
      return folded;
    })
    .join('\r\n');
}
