import { describe, expect, it } from 'vitest';
import { emsOf, linesOf } from '../../../../src/schemas/slides/slide-size.ts';

describe('emsOf', () => {
  it('counts a Chinese character as one, its punctuation too', () => {
    expect(emsOf('先停人，再查。')).toBe(7);
  });

  it('counts digits and small letters as a little more than half', () => {
    expect(emsOf('2026')).toBeCloseTo(2.32);
    expect(emsOf('GB')).toBeGreaterThan(emsOf('gb'));
  });

  it('adds the room that browsers set between Chinese and digits', () => {
    expect(emsOf('罚3万')).toBeCloseTo(2 + 0.58 + 2 * 0.13);
  });

  it('is 0 for nothing', () => {
    expect(emsOf('')).toBe(0);
  });
});

describe('linesOf', () => {
  it('takes one line as long as the text is no wider', () => {
    expect(linesOf('字'.repeat(10), 500, 50)).toBe(1);
    expect(linesOf('字'.repeat(11), 500, 50)).toBe(2);
  });

  it('reckons each line of a longer text a character short, for punctuation that may not begin a line', () => {
    expect(linesOf('字'.repeat(18), 500, 50)).toBe(2);
    expect(linesOf('字'.repeat(19), 500, 50)).toBe(3);
  });
});
