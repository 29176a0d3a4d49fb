import { describe, expect, it } from 'vitest';
import { me as messages } from '../../../src/i18n/zh-cn/me.ts';
import { durationText } from '../../../src/islands/me/duration-text.ts';
import { hoursByWeek } from '../../../src/islands/me/hours-by-week.ts';

describe('hoursByWeek', () => {
  it('sums a week from Monday to Sunday, the present week last, empty weeks too', () => {
    const days = [
      { day: '2026-11-09', durationMs: 1000 },
      { day: '2026-11-15', durationMs: 500 },
      { day: '2026-11-16', durationMs: 70 },
      { day: '2026-08-01', durationMs: 9 },
    ];
    expect(hoursByWeek(days, '2026-11-18', 3)).toEqual([
      { monday: '2026-11-02', durationMs: 0 },
      { monday: '2026-11-09', durationMs: 1500 },
      { monday: '2026-11-16', durationMs: 70 },
    ]);
  });

  it('counts weeks across New Year', () => {
    const weeks = hoursByWeek(
      [
        { day: '2026-12-31', durationMs: 5 },
        { day: '2027-01-03', durationMs: 6 },
      ],
      '2027-01-05',
      2,
    );
    expect(weeks).toEqual([
      { monday: '2026-12-28', durationMs: 11 },
      { monday: '2027-01-04', durationMs: 0 },
    ]);
  });
});

describe('durationText', () => {
  it('tells hours and whole minutes, and never rounds up', () => {
    expect(durationText(0, messages)).toBe('0 分');
    expect(durationText(59_999, messages)).toBe('0 分');
    expect(durationText(3_599_999, messages)).toBe('59 分');
    expect(durationText(3_600_000, messages)).toBe('1 小时 0 分');
    expect(durationText(12_300_000, messages)).toBe('3 小时 25 分');
  });
});
