import { describe, expect, it } from 'vitest';
import type { Walk } from '../../../src/domain/walk-round/walk.ts';
import { judgeLine, nameUnit, noteLine, setDeadline } from '../../../src/domain/walk-round/walk-steps.ts';
import { walkRound as english } from '../../../src/i18n/en/walk-round.ts';
import { walkRound } from '../../../src/i18n/zh-cn/walk-round.ts';
import { deadlineWords } from '../../../src/islands/walk-round/deadline-words.ts';
import { findingsText } from '../../../src/islands/walk-round/findings-text.ts';
import { EXIT, FAN, GAS, LINES, line, walkOf } from '../../builders/walk.ts';

const ui = { checklist: 'coal-mine', title: '煤矿', lines: LINES, locale: 'zh-CN', messages: walkRound } as const;

/** The exit wrong within seven days, the fan wrong at once, gas noted, nothing of the roof. */
function walked(): Walk {
  const exit = setDeadline(judgeLine(walkOf(), 'exit', 'wrong', 1), 'exit', { type: 'days', days: 7 }, 2);
  const fan = noteLine(judgeLine(exit, 'fan', 'wrong', 3), 'fan', ' 皮带断了一根 ', 4);
  return noteLine(judgeLine(fan, 'gas', 'right', 5), 'gas', '探头新换的', 6);
}

describe('deadlineWords', () => {
  it.each([
    ['nothing decided', undefined, '还没有定'],
    ['at once', { type: 'at-once' }, '立即'],
    ['days with the day they end on', { type: 'days', days: 7 }, '7日内，到2026年11月25日为止'],
    ['a date', { type: 'day', day: '2027-01-05' }, '到2027年1月5日为止'],
  ] as const)('says %s', (_, deadline, words) => {
    expect(deadlineWords(deadline, '2026-11-18', 'zh-CN', walkRound)).toBe(words);
  });

  it('says it in English', () => {
    expect(deadlineWords({ type: 'days', days: 7 }, '2026-11-18', 'en', english)).toBe(
      'Within 7 days, by 25 November 2026',
    );
  });
});

describe('findingsText', () => {
  it('says everything that is on the paper, major findings first', () => {
    expect(findingsText(walked(), ui)).toBe(
      `检查发现清单
检查清单：煤矿
被检查单位：某矿（示例）
检查日期：2026年11月18日
检查情况：合格 1 行，不合格 2 行，不适用 0 行，没有查看 1 行，共 4 行

不合格（2 行）

1. 〔重大〕
查看内容：看 fan
发现的问题：fan 堵了
现场情况：皮带断了一根
整改要求：把 fan 清开
依据：矿山安全法第十条
整改期限：立即

2. 〔一般〕
查看内容：看 exit
发现的问题：exit 堵了
整改要求：把 exit 清开
依据：矿山安全法第十条
整改期限：7日内，到2026年11月25日为止

其他备注（1 行）
看 gas：探头新换的

整改期限由检查人员根据现场情况确定。
本清单是现场检查工作底稿，不是执法文书。检查记录、责令改正、行政处罚等，须另行依法制作文书。`,
    );
  });

  it('says so where nothing was found, and where no unit was named', () => {
    const walk = nameUnit(judgeLine(walkOf([EXIT, FAN, GAS]), 'exit', 'right', 1), ' ', 2);
    const text = findingsText(walk, ui);
    expect(text).toContain('被检查单位：没有写单位');
    expect(text).toContain('看过的行里没有发现不合格。');
    expect(text).not.toContain('其他备注');
  });

  it('names every article of a finding', () => {
    const articles = [
      { label: '矿山安全法第十条', path: '/a/' },
      { label: '安全生产法第四十一条', path: '/b/' },
    ];
    const walk = judgeLine(walkOf([line('exit', { articles })]), 'exit', 'wrong', 1);
    expect(findingsText(walk, ui)).toContain('依据：矿山安全法第十条；安全生产法第四十一条');
  });
});
