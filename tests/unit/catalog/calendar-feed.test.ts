import { describe, expect, it } from 'vitest';
import { calendarFeed, type FeedSource } from '../../../src/catalog/calendar-feed.ts';
import type { PlanSession, PlanYear } from '../../../src/domain/plan/plan.ts';

const LESSON = 'supervision/training';

function session(part: Partial<PlanSession> = {}): PlanSession {
  return {
    date: '2026-11-16',
    kind: 'lead',
    lesson: LESSON,
    leader: '监管二科负责人',
    place: '三楼会议室',
    time: '15:00',
    ...part,
  };
}

function source(part: Partial<PlanYear> = {}): FeedSource {
  const year: PlanYear = {
    year: 2026,
    from: '2026-01-05',
    to: '2026-12-31',
    pauses: [],
    sessions: [session(), session({ date: '2026-11-19', kind: 'drill' })],
    exams: [{ exam: 'all-staff-winter', date: '2026-12-10', time: '09:00', place: '一楼报告厅' }],
    ...part,
  };
  return {
    bureau: '示例县应急管理局',
    years: [year],
    titles: new Map([[LESSON, '教育培训：没有合格不得上岗']]),
    exams: new Map([['all-staff-winter', { title: '全员业务知识考核', minutes: 60 }]]),
  };
}

/** Events of a calendar text as name → value. */
function eventsOf(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [name = '', ...value] = line.split(':');
    if (line === 'BEGIN:VEVENT') events.push({});
    const last = events.at(-1);
    if (last) last[name] = value.join(':');
  }
  return events;
}

describe('calendarFeed', () => {
  it('gives every meeting and exam at Beijing’s hour, told in UTC', () => {
    const events = eventsOf(calendarFeed(source()));
    expect(events.map(({ SUMMARY, DTSTART, DURATION, LOCATION }) => [SUMMARY, DTSTART, DURATION, LOCATION])).toEqual([
      ['集中学习：教育培训：没有合格不得上岗', '20261116T070000Z', 'PT90M', '三楼会议室'],
      ['研讨与抽查：教育培训：没有合格不得上岗', '20261119T070000Z', 'PT90M', '三楼会议室'],
      ['考核：全员业务知识考核', '20261210T010000Z', 'PT60M', '一楼报告厅'],
    ]);
    expect(events[0]?.['DESCRIPTION']).toBe('监管二科负责人主讲');
  });

  it('begins the day before in UTC for a meeting early in the Beijing morning of New Year’s Day', () => {
    const [event] = eventsOf(
      calendarFeed(source({ sessions: [session({ date: '2027-01-01', time: '07:30' })], exams: [] })),
    );
    expect(event?.['DTSTART']).toBe('20261231T233000Z');
  });

  it('keeps the UID of a meeting whose lesson, leader, place and hour change', () => {
    const changed = session({ lesson: 'enforcement/fines', leader: '法规科负责人', place: '一楼', time: '09:00' });
    const [before, after] = [source(), source({ sessions: [changed] })].map((each) => eventsOf(calendarFeed(each))[0]);
    expect(after?.['UID']).toBe('2026-11-16-lead@zhouke');
    expect(after?.['UID']).toBe(before?.['UID']);
    expect(after?.['SUMMARY']).not.toBe(before?.['SUMMARY']);
  });

  it('gives every event of a year a UID of its own, two exams of one day too', () => {
    const day = { date: '2026-12-10', time: '09:00', place: '一楼报告厅' };
    const exams = [
      { exam: 'all-staff-winter', ...day },
      { exam: 'enforcement-qualification', ...day },
    ];
    const uids = eventsOf(calendarFeed(source({ exams }))).map(({ UID }) => UID);
    expect(new Set(uids).size).toBe(4);
  });

  it('folds lines at 75 octets without breaking a character, and escapes what the format needs', () => {
    const text = calendarFeed(
      source({ sessions: [session({ leader: '分管安全生产、消防，以及应急；值班的局领导'.repeat(6) })] }),
    );
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(eventsOf(text)[0]?.['DESCRIPTION']).toBe(`${'分管安全生产、消防，以及应急；值班的局领导'.repeat(6)}主讲`);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
  });

  it('is an empty calendar where there is no plan', () => {
    expect(eventsOf(calendarFeed({ ...source(), years: [] }))).toEqual([]);
  });
});
