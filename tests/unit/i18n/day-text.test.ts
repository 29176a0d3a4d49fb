import { describe, expect, it } from 'vitest';
import { daysText, dayText, fullDayText, monthText, weekdayText } from '../../../src/i18n/day-text.ts';

describe('day texts', () => {
  it('write a day as each language does', () => {
    expect(dayText('2026-11-06', 'zh-CN')).toBe('11月6日');
    expect(dayText('2026-11-06', 'en')).toBe('6 November');
    expect(fullDayText('2026-11-06', 'zh-CN')).toBe('2026年11月6日');
    expect(weekdayText('2026-11-16', 'zh-CN')).toBe('周一');
    expect(weekdayText('2026-11-22', 'en')).toBe('Sun');
    expect(monthText('2026-11-01', 'zh-CN')).toBe('11月');
    expect(monthText('2026-11-01', 'en')).toBe('November');
  });

  it('name month and year of a span only where they differ', () => {
    expect(daysText('2026-11-16', '2026-11-22', 'zh-CN')).toBe('11月16日—22日');
    expect(daysText('2026-11-30', '2026-12-06', 'zh-CN')).toBe('11月30日—12月6日');
    expect(daysText('2026-12-28', '2027-01-03', 'zh-CN')).toBe('2026年12月28日—2027年1月3日');
    expect(daysText('2026-11-16', '2026-11-22', 'en')).toBe('16–22 November');
    expect(daysText('2026-11-30', '2026-12-06', 'en')).toBe('30 November – 6 December');
    expect(daysText('2027-06-09', '2027-06-09', 'zh-CN')).toBe('6月9日');
  });
});
