import { describe, expect, it } from 'vitest';
import { articleItem } from '../../../../src/domain/checklist/article-item.ts';
import type { ChecklistLine, LineArticles } from '../../../../src/domain/checklist/checklist-line.ts';
import { surveyLines } from '../../../../src/domain/checklist/other-articles.ts';
import { checklistLine, LINE_ARTICLES, lineList } from '../../../builders/checklist.ts';

const NEIGHBOURS = ['mine-rules:10', 'mine-rules:201', 'mine-rules:207', 'mine-rules:733'].map((cite) =>
  checklistLine({ id: `tst-${cite.replace(':', '-')}`, look: '', wrong: '', act: '', cites: [cite] }),
);

function itemOf(line: ChecklistLine, articles: LineArticles = LINE_ARTICLES) {
  const list = lineList([line, ...NEIGHBOURS]);
  const item = articleItem(list, line, surveyLines([list], articles));
  if (!item) throw new Error(`no item of ${line.id}`);
  return item;
}

const keyText = (item: ReturnType<typeof itemOf>) => item.options.find(({ id }) => id === item.key)?.text;

describe('the question under which article a line falls', () => {
  it('offers four different articles, the line’s own among them', () => {
    const { options, ...item } = itemOf(checklistLine());
    expect(options.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
    expect(new Set(options.map(({ text }) => text)).size).toBe(4);
    expect(keyText({ ...item, options })).toBe('矿规177条：风机两套');
    expect(item.stem).toBe('（煤矿）查：主要通风机房。发现：只有一台通风机。要求改正，最直接的依据是哪一条？');
  });

  it('asks for the standard’s article where the line is major, wherever it stands among the citations', () => {
    const cites = ['mine-rules:177', 'coal-mine-major-hazard-standard:8'];
    const item = itemOf(checklistLine({ severity: 'major', cites }));
    expect(keyText(item)).toBe('煤矿判定标准8条：没有备用风机的属于重大事故隐患');
    expect(item.stem).toMatch(/判定为重大事故隐患，最直接的依据是哪一条？$/);
    expect(item.options.map(({ text }) => text)).not.toContain('矿规177条：风机两套');
    expect(keyText(itemOf(checklistLine({ cites })))).toBe('矿规177条：风机两套');
  });

  it('puts the key at every place about equally often', () => {
    const keys = Array.from({ length: 200 }, (_, n) => itemOf(checklistLine({ id: `tst-fan-${n}` })).key);
    for (const letter of ['A', 'B', 'C', 'D']) {
      const share = keys.filter((key) => key === letter).length / keys.length;
      expect(share, letter).toBeGreaterThan(0.15);
      expect(share, letter).toBeLessThan(0.35);
    }
  });

  it('says why the key and why not the tempting one, by name, and what to have done', () => {
    const item = itemOf(checklistLine());
    expect(item.rationale).toMatch(
      /^矿规177条管的正是这种情形：风机两套。(矿规\d+条)说的是另一件事：.+。处理：停产撤人，补齐备用通风机。$/,
    );
    const [, tempting = ''] = /。(矿规\d+条)说的是另一件事/.exec(item.rationale) ?? [];
    expect(item.options.some(({ text }) => text.startsWith(`${tempting}：`))).toBe(true);
    expect(tempting).not.toBe('矿规177条');
  });

  it('stands on every article of the line, not only on the one it asks for', () => {
    const cites = ['mine-rules:177', 'safety-law:36'];
    expect(itemOf(checklistLine({ cites })).cites).toEqual(cites);
  });

  it('has another revision when an option’s wording changes, and keeps its id', () => {
    const before = itemOf(checklistLine());
    const own = { regulation: '矿规', label: '矿规177条', gist: '风机三套' };
    const after = itemOf(checklistLine(), new Map([...LINE_ARTICLES, ['mine-rules:177', own]]));
    expect(after.id).toBe(before.id);
    expect(after.revision).not.toBe(before.revision);
  });

  it('is not asked where fewer than three other articles are plausible', () => {
    const line = checklistLine();
    const few = new Map([...LINE_ARTICLES].filter(([cite]) => /:(177|10|201)$/.test(cite)));
    const list = lineList([line, ...NEIGHBOURS.slice(0, 2)]);
    expect(articleItem(list, line, surveyLines([list], few))).toBeUndefined();
  });

  it('is not asked of an article that nothing is known of', () => {
    const line = checklistLine({ cites: ['mine-rules:5'] });
    const list = lineList([line, ...NEIGHBOURS]);
    expect(articleItem(list, line, surveyLines([list], LINE_ARTICLES))).toBeUndefined();
  });
});
