import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../../src/domain/glossary/find-terms.ts';
import { termLinks } from '../../../../src/domain/glossary/term-links.ts';

const find = termFinder(
  [
    { id: 'seal', term: '查封' },
    { id: 'seize', term: '扣押', aliases: ['扣'] },
    { id: 'hear', term: '听证' },
    { id: 'file', term: '立案' },
  ],
  [],
);
const rarity: Readonly<Record<string, number>> = { seal: 6, seize: 5, hear: 9, file: 15 };
const lessonsWith = (id: string) => rarity[id] ?? 0;
const linked = (texts: readonly string[], most = 9) =>
  termLinks(texts, find, lessonsWith, most).map((uses, i) =>
    uses.map(({ start, end }) => `${start}:${texts[i]?.slice(start, end)}`),
  );

describe('termLinks', () => {
  it('links a term where it is used first and nowhere else', () => {
    expect(linked(['先查封，再查封', '查封期满'])).toEqual([['1:查封'], []]);
  });

  it('counts another name as the same term', () => {
    expect(linked(['扣下来的东西', '扣押清单'])).toEqual([['0:扣'], []]);
  });

  it('gives every piece of text its own links, also those without', () => {
    expect(linked(['查封、扣押', '没有', '听证以后立案'])).toEqual([['0:查封', '3:扣押'], [], ['0:听证', '4:立案']]);
  });

  it('keeps the terms that the fewest lessons use where there are too many', () => {
    expect(linked(['立案、听证、查封、扣押'], 2)).toEqual([['6:查封', '9:扣押']]);
    expect(linked(['立案、听证、查封、扣押'], 3)).toEqual([['3:听证', '6:查封', '9:扣押']]);
  });

  it('keeps of two terms as common the one met first', () => {
    const same = (texts: readonly string[]) => termLinks(texts, find, () => 4, 1).flat();
    expect(same(['听证', '查封'])).toEqual([{ id: 'hear', start: 0, end: 2 }]);
    expect(same(['查封', '听证'])).toEqual([{ id: 'seal', start: 0, end: 2 }]);
  });

  it('leaves no later use in place of a first one that had no room', () => {
    expect(linked(['立案', '查封', '又立案'], 1)).toEqual([[], ['0:查封'], []]);
  });

  it('links nothing where nothing may be linked or nothing is used', () => {
    expect(linked(['查封'], 0)).toEqual([[]]);
    expect(linked([])).toEqual([]);
  });
});
