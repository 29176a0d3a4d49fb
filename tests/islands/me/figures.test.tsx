// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ZhoukeRecord } from '../../../src/domain/records/record.ts';
import { me as messages } from '../../../src/i18n/zh-cn/me.ts';
import { Figures } from '../../../src/islands/me/Figures.tsx';
import { attended, HOUR, lessonRead, MINUTE } from '../../builders/record.ts';

afterEach(cleanup);

function hoursOf(records: readonly ZhoukeRecord[]): string {
  const { container } = render(<Figures records={records} person="p-he" messages={messages} />);
  return (container.querySelector('[data-figure="hours"]')?.textContent ?? '').replace(/\s+/g, ' ');
}

describe('the hours of a person', () => {
  it('count the meetings they attended, and say so', () => {
    const text = hoursOf([lessonRead({ durationMs: 20 * MINUTE }), attended({ durationMs: HOUR })]);
    expect(text).toContain('1 小时 20 分');
    expect(text).toContain('读课 20 分，测验和考试 0 分，集中学习 1 小时 0 分');
  });

  it('say nothing of meetings to somebody who attended none', () => {
    const text = hoursOf([lessonRead({ durationMs: 20 * MINUTE }), attended({ presence: 'absent', durationMs: 0 })]);
    expect(text).toContain('20 分');
    expect(text).not.toContain('集中学习');
  });
});
