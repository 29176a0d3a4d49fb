import { describe, expect, it } from 'vitest';
import { articleUses } from '../../../../src/domain/coverage/article-uses.ts';

const NONE = { lessons: [], items: [], lines: [] };

describe('articleUses', () => {
  it('counts lessons, items and lines apart', () => {
    const uses = articleUses({
      lessons: [['law:1', 'law:2'], ['law:1']],
      items: [['law:1'], ['rule:7']],
      lines: [['law:2'], ['law:2'], ['rule:7']],
    });
    expect(uses.get('law')?.get('1')).toEqual({ lessons: 2, items: 1, lines: 0 });
    expect(uses.get('law')?.get('2')).toEqual({ lessons: 1, items: 0, lines: 2 });
    expect(uses.get('rule')?.get('7')).toEqual({ lessons: 0, items: 1, lines: 1 });
  });

  it('counts an item that cites an article twice once', () => {
    expect(
      articleUses({ ...NONE, items: [['law:3', 'law:3']] })
        .get('law')
        ?.get('3')?.items,
    ).toBe(1);
  });

  it('keeps an inserted article apart from the one it follows', () => {
    const uses = articleUses({ ...NONE, lessons: [['law:134-1']] });
    expect([...(uses.get('law')?.keys() ?? [])]).toEqual(['134-1']);
  });

  it('leaves out what is no citation', () => {
    expect(articleUses({ ...NONE, lessons: [['law', '', 'Law:1']] }).size).toBe(0);
  });

  it('knows nothing where nothing cites', () => {
    expect(articleUses(NONE).size).toBe(0);
  });
});
