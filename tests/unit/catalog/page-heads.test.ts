import { describe, expect, it } from 'vitest';
import { pageHeads } from '../../../src/catalog/page-heads.ts';

describe('pageHeads', () => {
  it('gives every part pages of its own with the names of book and part', () => {
    const style = pageHeads('执法手册', [
      { id: 'seizure', title: '第 5 课　查封' },
      { id: 'hearing', title: '第 11 课　听证' },
    ]);
    expect(style).toContain('#seizure{page:part0}');
    expect(style).toContain('#hearing{page:part1}');
    expect(style).toMatch(/@page part0\{@top-left\{content:"执法手册";[^}]*\}@top-right\{content:"第 5 课　查封";/);
    expect(style.match(/执法手册/g)).toHaveLength(2);
  });

  it('says nothing where there are no parts', () => {
    expect(pageHeads('执法手册', [])).toBe('');
  });

  it('cannot be ended by a sign in a title', () => {
    const style = pageHeads('A"B\\C', [{ id: 'a', title: '</style><b>' }]);
    expect(style).toContain('content:"A\\22 B\\5c C"');
    expect(style).not.toContain('<');
  });
});
