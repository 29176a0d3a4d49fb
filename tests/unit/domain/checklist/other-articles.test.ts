import { describe, expect, it } from 'vitest';
import type { ChecklistLine } from '../../../../src/domain/checklist/checklist-line.ts';
import { otherArticles, surveyLines } from '../../../../src/domain/checklist/other-articles.ts';
import { checklistLine, LINE_ARTICLES, lineList } from '../../../builders/checklist.ts';

const OWN = 'mine-rules:177';

/** A line of the same list that stands on these articles, of words the tested line does not have. */
const beside = (...cites: readonly string[]): ChecklistLine =>
  checklistLine({ id: `tst-${cites.join('-').replaceAll(':', '-')}`, look: '', wrong: '', act: '', cites });

/** What may be offered beside the tested line's own article, in a list with these other lines. */
function others(lines: readonly ChecklistLine[], line = checklistLine(), elsewhere: readonly ChecklistLine[] = []) {
  const list = lineList([line, ...lines]);
  const survey = surveyLines([list, lineList(elsewhere, { id: 'other', title: '别的' })], LINE_ARTICLES);
  return otherArticles(list, line, OWN, survey);
}

describe('otherArticles', () => {
  it('puts the same regulation before others, and what the same industry stands on before the rest of it', () => {
    const found = others([beside('mine-rules:10'), beside('mine-rules:733'), beside('safety-law:36')]);
    expect(new Set(found.slice(0, 2))).toEqual(new Set(['mine-rules:10', 'mine-rules:733']));
    expect(new Set(found.slice(2, 4))).toEqual(new Set(['mine-rules:201', 'mine-rules:207']));
    expect(found.slice(4)).toEqual(['safety-law:36']);
  });

  it('never offers what the line itself stands on', () => {
    const line = checklistLine({ cites: [OWN, 'mine-rules:10', 'mine-rules:201'] });
    const found = others([beside('mine-rules:10')], line);
    expect(found).not.toContain(OWN);
    expect(found).not.toContain('mine-rules:10');
    expect(found).not.toContain('mine-rules:201');
    expect(found).toContain('mine-rules:207');
  });

  it('never offers an article that stands beside the line’s own under any line of any list', () => {
    expect(others([beside('mine-rules:10')])).toContain('mine-rules:10');
    expect(others([beside('mine-rules:10'), beside('mine-rules:10', OWN)])).not.toContain('mine-rules:10');
    const elsewhere = [beside(OWN, 'mine-rules:10')];
    expect(others([beside('mine-rules:10')], checklistLine(), elsewhere)).not.toContain('mine-rules:10');
  });

  it('never offers a penalty, nor a duty so broad that most lines fall under it', () => {
    const found = others([beside('mine-rules:900'), beside('mine-rules:901')]);
    expect(found).not.toContain('mine-rules:900');
    expect(found).not.toContain('mine-rules:901');
  });

  it('offers a standard’s article though its gist speaks of 隐患', () => {
    const found = others([beside('coal-mine-major-hazard-standard:16')]);
    expect(found).toContain('coal-mine-major-hazard-standard:16');
  });

  it('never offers an article that shares an uncommon word with the line', () => {
    const filling = Array.from({ length: 60 }, (_, n) => ({ ...beside('mine-rules:207'), id: `tst-fill-${n}` }));
    const line = checklistLine({ wrong: '没有人清尘' });
    expect(others(filling)).toContain('mine-rules:207');
    expect(others(filling, line)).not.toContain('mine-rules:207');
  });

  it('offers an article whose words nearly every line has', () => {
    const dusty = Array.from({ length: 60 }, (_, n) => checklistLine({ id: `tst-dust-${n}`, wrong: '没有人清尘' }));
    expect(others(dusty, checklistLine({ wrong: '没有人清尘' }))).toContain('mine-rules:207');
  });

  it('offers nothing from a regulation that the industry never stands on', () => {
    expect(others([beside('safety-law:36')])).not.toContain('far-law:1');
  });

  it('gives the same order for the same line, whatever the order of the lists, and another for another line', () => {
    const rows = ['mine-rules:10', 'mine-rules:201', 'mine-rules:207', 'mine-rules:733'].map((cite) => beside(cite));
    expect(others(rows)).toEqual(others([...rows].reverse()));
    const orders = Array.from({ length: 12 }, (_, n) => others(rows, checklistLine({ id: `tst-fan-${n}` })).join());
    expect(new Set(orders).size).toBeGreaterThan(3);
  });
});
