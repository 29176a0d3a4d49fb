import { describe, expect, it } from 'vitest';
import { byInitial } from '../../../../src/domain/glossary/by-initial.ts';
import { initialOf } from '../../../../src/domain/shared/pinyin-initials.ts';

const groups = (words: readonly string[]) =>
  byInitial(words, (word) => word).map(({ initial, entries }) => `${initial}: ${entries.join(' ')}`);

describe('byInitial', () => {
  it('puts words under their initials in the order of pinyin', () => {
    expect(groups(['听证', '查封', '三同时', '扣押', '抽样取证', '演练'])).toEqual([
      'c: 查封 抽样取证',
      'k: 扣押',
      's: 三同时',
      't: 听证',
      'y: 演练',
    ]);
  });

  it('goes by the whole word within an initial', () => {
    expect(groups(['重大事故隐患', '重大事故', '重大危险源', '责令改正'])).toEqual([
      'z: 责令改正 重大事故 重大事故隐患 重大危险源',
    ]);
  });

  it('does not depend on the order given', () => {
    const words = ['行政处罚', '先行登记保存', '现场笔录', '裁量基准', '从轻'];
    expect(groups([...words].reverse())).toEqual(groups(words));
  });

  it('keeps every entry, also two of one name', () => {
    expect(groups(['查封', '查封'])).toEqual(['c: 查封 查封']);
    expect(groups([])).toEqual([]);
  });
});

describe('initialOf', () => {
  it.each([
    ['重', 'z'],
    ['行', 'x'],
    ['查', 'c'],
    ['安', 'a'],
    ['瓦', 'w'],
    ['强', 'q'],
    ['处', 'c'],
    ['B', 'b'],
    ['3', '3'],
  ])('finds %s under %s', (char, letter) => {
    expect(initialOf(char)).toBe(letter);
  });
});
