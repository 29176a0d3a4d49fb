import { describe, expect, it } from 'vitest';
import { holdsAll, wordsIn } from '../../../src/enhance/checklist-words.ts';

const LINE = '主要通风机房，核对两台铭牌。备用通风机10min内开不起来 CO传感器';

describe('the words of a checklist’s search', () => {
  it('are parted by spaces of either width', () => {
    expect(wordsIn('  通风机　10min ')).toEqual(['通风机', '10min']);
    expect(wordsIn('   ')).toEqual([]);
  });

  it.each(['通风机', '铭牌 通风机', '１０ｍｉｎ', 'co', ''])('find the line by “%s”', (query) => {
    expect(holdsAll(LINE, wordsIn(query))).toBe(true);
  });

  it.each(['瓦斯', '通风机 瓦斯', '通 风机x'])('do not find the line by “%s”', (query) => {
    expect(holdsAll(LINE, wordsIn(query))).toBe(false);
  });
});
