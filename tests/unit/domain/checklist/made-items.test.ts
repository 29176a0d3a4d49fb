import { describe, expect, it } from 'vitest';
import { pickQuizItems } from '../../../../src/domain/attempt/pick-quiz-items.ts';
import { linesByArticle } from '../../../../src/domain/checklist/lines-by-article.ts';
import { madeItems } from '../../../../src/domain/checklist/made-items.ts';
import { surveyLines } from '../../../../src/domain/checklist/other-articles.ts';
import { rngOf } from '../../../../src/domain/shared/rng.ts';
import { checklistLine, LINE_ARTICLES, lineList } from '../../../builders/checklist.ts';

const LINES = ['mine-rules:10', 'mine-rules:201', 'mine-rules:207', 'mine-rules:733'].map((cite, n) =>
  checklistLine({ id: `tst-line-0${n + 1}`, look: '', wrong: '', act: '', cites: [cite] }),
);
const MAJOR = checklistLine({
  id: 'tst-fan-09',
  severity: 'major',
  cites: ['mine-rules:177', 'coal-mine-major-hazard-standard:8'],
});

describe('madeItems', () => {
  it('makes both questions of every line where a standard was held against the list', () => {
    const list = lineList([...LINES, MAJOR]);
    const items = madeItems(list, surveyLines([list], LINE_ARTICLES));
    const general = LINES.flatMap(({ id }) => [`${id}-hazard`, `${id}-article`]);
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([...general, 'tst-fan-09-hazard']));
    expect(new Set(items.map(({ lesson }) => lesson))).toEqual(new Set(['checklists/coal-mine']));
  });

  it('asks only for the article where no standard was', () => {
    const list = lineList([...LINES, checklistLine()]);
    const items = madeItems(list, surveyLines([list], LINE_ARTICLES));
    expect(items.map(({ id }) => id)).toEqual(list.lines.map(({ id }) => `${id}-article`));
    expect(items.some(({ variantOf }) => variantOf !== undefined)).toBe(false);
  });

  it('never puts both questions of one line into one run', () => {
    const list = lineList([...LINES, MAJOR]);
    const items = madeItems(list, surveyLines([list], LINE_ARTICLES));
    for (let seed = 0; seed < 30; seed += 1) {
      const picked = pickQuizItems({ items, history: new Map(), count: items.length, rng: rngOf(seed) });
      expect(picked).toHaveLength(list.lines.length);
      expect(new Set(picked.map(({ id }) => id.replace(/-(hazard|article)$/, ''))).size).toBe(picked.length);
    }
  });

  it('makes the same items again, whatever order the lines stand in', () => {
    const [list, turned] = [lineList([...LINES, MAJOR]), lineList([MAJOR, ...LINES].reverse())];
    const [first, again] = [list, turned].map((each) =>
      [...madeItems(each, surveyLines([each], LINE_ARTICLES))].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(again).toEqual(first);
  });
});

describe('linesByArticle', () => {
  const lists = [
    lineList([
      checklistLine({ cites: ['a:1', 'b:2'] }),
      checklistLine({ id: 'tst-door-01', look: '风门', cites: ['a:1'] }),
    ]),
    lineList([checklistLine({ id: 'sch-gate-01', look: '校门', cites: ['b:2'] })], { id: 'schools', title: '学校' }),
  ];

  it('gives an article every line that stands on it, by checklist and in their order', () => {
    expect(linesByArticle(lists).get('a:1')).toEqual([
      {
        id: 'coal-mine',
        title: '煤矿',
        lines: [
          { id: 'tst-fan-01', look: '主要通风机房' },
          { id: 'tst-door-01', look: '风门' },
        ],
      },
    ]);
    expect(
      linesByArticle(lists)
        .get('b:2')
        ?.map(({ title, lines }) => [title, lines.map(({ id }) => id)]),
    ).toEqual([
      ['煤矿', ['tst-fan-01']],
      ['学校', ['sch-gate-01']],
    ]);
  });

  it('gives nothing for an article that no line stands on', () => {
    expect(linesByArticle(lists).get('a:2')).toBeUndefined();
    expect(linesByArticle([]).size).toBe(0);
  });
});
