import { describe, expect, it } from 'vitest';
import { basisParts } from '../../../src/islands/wall-views/basis-parts.ts';

describe('basisParts', () => {
  it('puts the articles of one law together, in order of first use', () => {
    expect(basisParts(['安全生产法第三十条', '煤矿安全条例第二十四条', '安全生产法第四条'])).toEqual([
      { law: '安全生产法', articles: ['第三十条', '第四条'] },
      { law: '煤矿安全条例', articles: ['第二十四条'] },
    ]);
  });

  it('takes as many as go on one line', () => {
    const labels = Array.from({ length: 12 }, () => '安全生产法第一百一十四条');
    expect(basisParts(labels)).toEqual([
      { law: '安全生产法', articles: Array.from({ length: 4 }, () => '第一百一十四条') },
    ]);
  });

  it('takes no further law behind one that was cut', () => {
    const labels = [...Array.from({ length: 9 }, () => '安全生产法第一百一十四条'), '刑法第一条'];
    expect(basisParts(labels).map(({ law }) => law)).toEqual(['安全生产法']);
  });

  it('takes at least the first, however long its law is called', () => {
    expect(basisParts([`${'很长的办法'.repeat(12)}第一条`, '刑法第一条'])).toEqual([
      { law: '很长的办法'.repeat(12), articles: ['第一条'] },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(basisParts([])).toEqual([]);
  });
});
