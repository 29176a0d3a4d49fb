import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStandard } from '../../src/domain/checklist/checklist-line.ts';
import { linesByArticle } from '../../src/domain/checklist/lines-by-article.ts';
import { madeRevision } from '../../src/domain/checklist/made-facts.ts';
import { madeItems } from '../../src/domain/checklist/made-items.ts';
import { surveyLines } from '../../src/domain/checklist/other-articles.ts';
import { checklistLine, LINE_ARTICLES, lineList } from '../builders/checklist.ts';

const known = [...LINE_ARTICLES.keys()];
/** Lists of lines that stand on what is known, their ids told apart by number. */
const lines = fc
  .array(fc.tuple(fc.subarray(known, { minLength: 1, maxLength: 3 }), fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((drawn) =>
    drawn.map(([cites, isMajor], n) =>
      checklistLine({ id: `tst-line-${n}`, severity: isMajor && cites.some(isStandard) ? 'major' : 'general', cites }),
    ),
  );

describe('madeItems', () => {
  it('offers four different articles, one of them the line’s own and the key', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const list = lineList(drawn);
        for (const item of madeItems(list, surveyLines([list], LINE_ARTICLES))) {
          if (item.type !== 'single') continue;
          const own = item.cites.map((cite) => LINE_ARTICLES.get(cite)?.label);
          const right = item.options.filter(({ text }) => own.some((label) => text.startsWith(`${label}：`)));
          expect(right.map(({ id }) => id)).toEqual([item.key]);
          expect(new Set(item.options.map(({ text }) => text)).size).toBe(4);
        }
      }),
    );
  });

  it('makes at most two items of a line, their ids all different', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const list = lineList(drawn);
        const ids = madeItems(list, surveyLines([list], LINE_ARTICLES)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(2 * drawn.length);
      }),
    );
  });
});

describe('linesByArticle', () => {
  it('turns what lines cite round: each line stands under each of its articles and no other', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const found = linesByArticle([lineList(drawn)]);
        for (const line of drawn) {
          const under = [...found].filter(([, lists]) =>
            lists.some((list) => list.lines.some(({ id }) => id === line.id)),
          );
          expect(under.map(([cite]) => cite).sort()).toEqual([...line.cites].sort());
        }
      }),
    );
  });
});

describe('madeRevision', () => {
  it('tells any two wordings apart', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        fc.pre(one !== other);
        expect(madeRevision([one, '对'])).not.toBe(madeRevision([other, '对']));
      }),
    );
  });
});
