import { describe, expect, it } from 'vitest';
import { countedPapers, papersLeft, rankOnline } from '../../../../src/domain/contest/online.ts';
import type { PaperFinishedRecord } from '../../../../src/domain/records/record.ts';
import { DAY, HOUR, MINUTE, MONDAY, paperFinished, recordId } from '../../../builders/record.ts';

const RULES = { exam: 'prize', from: '2026-11-23', to: '2026-11-25', papersPerDay: 2, qualifyAt: 60 };
const EXAM = { kind: 'exam', blueprint: 'prize', title: '网上竞答', code: 'WD-1' } as const;

let made = 0;
function paper(part: Partial<PaperFinishedRecord> = {}): PaperFinishedRecord {
  made += 1;
  return paperFinished({
    id: recordId(made),
    paper: EXAM,
    startedAt: MONDAY,
    durationMs: 10 * MINUTE,
    earned: 70,
    possible: 100,
    ...part,
  });
}

describe('which papers count', () => {
  it('are the first so many of each Beijing day, by when they were begun', () => {
    const [third, first, second] = [
      paper({ startedAt: MONDAY + 2 * HOUR }),
      paper({ startedAt: MONDAY }),
      paper({ startedAt: MONDAY + HOUR }),
    ];
    const tomorrow = paper({ startedAt: MONDAY + DAY });
    expect(countedPapers([third, tomorrow, first, second], RULES)).toEqual([first, second, tomorrow]);
  });

  it('are none of before, after, another exam or a lesson quiz', () => {
    const others = [
      paper({ startedAt: MONDAY - DAY }),
      paper({ startedAt: MONDAY + 3 * DAY }),
      paper({ paper: { ...EXAM, blueprint: 'all-staff-winter' } }),
      paper({ paper: { kind: 'lesson-quiz', lesson: 'supervision/training', seed: 's' } }),
    ];
    expect(countedPapers(others, RULES)).toEqual([]);
  });

  it('go by the day in Beijing, not in London', () => {
    const lateMonday = paper({ startedAt: MONDAY + 14 * HOUR + 59 * MINUTE });
    const tuesday = paper({ startedAt: MONDAY + 15 * HOUR });
    expect(papersLeft([lateMonday, tuesday], RULES, '2026-11-23')).toBe(1);
    expect(papersLeft([lateMonday, tuesday], RULES, '2026-11-24')).toBe(1);
  });
});

describe('how many papers are left', () => {
  it('counts down to none and starts anew the next day', () => {
    const one = [paper()];
    const two = [...one, paper({ startedAt: MONDAY + HOUR })];
    const three = [...two, paper({ startedAt: MONDAY + 2 * HOUR })];
    expect([[], one, two, three].map((papers) => papersLeft(papers, RULES, '2026-11-23'))).toEqual([2, 1, 0, 0]);
    expect(papersLeft(three, RULES, '2026-11-24')).toBe(2);
  });

  it('is none outside the days of the contest', () => {
    expect(papersLeft([], RULES, '2026-11-22')).toBe(0);
    expect(papersLeft([], RULES, '2026-11-26')).toBe(0);
  });
});

describe('ranking', () => {
  it('takes everybody’s best paper, more points first, then the shorter time', () => {
    const slow = paper({ person: 'p-a', earned: 90, durationMs: 12 * MINUTE });
    const fast = paper({ person: 'p-b', earned: 90, durationMs: 8 * MINUTE });
    const weak = paper({ person: 'p-b', earned: 40, startedAt: MONDAY + HOUR });
    const low = paper({ person: 'p-c', earned: 50 });
    expect(rankOnline([low, weak, slow, fast], RULES)).toEqual([
      { person: 'p-b', best: fast, papers: 2, isQualified: true, rank: 1 },
      { person: 'p-a', best: slow, papers: 1, isQualified: true, rank: 2 },
      { person: 'p-c', best: low, papers: 1, isQualified: false, rank: 3 },
    ]);
  });

  it('takes the faster one of a person’s two equally good papers', () => {
    const first = paper({ earned: 80, durationMs: 9 * MINUTE });
    const second = paper({ earned: 80, durationMs: 7 * MINUTE, startedAt: MONDAY + HOUR });
    expect(rankOnline([first, second], RULES)[0]?.best).toBe(second);
  });

  it('lets level entries share a rank and leaves the next one out', () => {
    const papers = ['p-a', 'p-b', 'p-c'].map((person, i) => paper({ person, earned: i === 2 ? 60 : 90 }));
    expect(rankOnline(papers, RULES).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('does not count a paper past the day’s number, however good', () => {
    const papers = [
      paper({ earned: 60 }),
      paper({ earned: 61, startedAt: MONDAY + HOUR }),
      paper({ earned: 100, startedAt: MONDAY + 2 * HOUR }),
    ];
    expect(rankOnline(papers, RULES)[0]?.best.earned).toBe(61);
  });

  it('qualifies at the mark itself', () => {
    expect(rankOnline([paper({ earned: 60 })], RULES)[0]?.isQualified).toBe(true);
    expect(rankOnline([paper({ earned: 59.5 })], RULES)[0]?.isQualified).toBe(false);
  });
});
