import { describe, expect, it } from 'vitest';
import type { ChecklistLine } from '../../../../src/domain/checklist/checklist-line.ts';
import { hazardItem } from '../../../../src/domain/checklist/hazard-item.ts';
import { checklistLine, LINE_ARTICLES, lineList } from '../../../builders/checklist.ts';

const MAJOR = { severity: 'major', cites: ['coal-mine-major-hazard-standard:8', 'mine-rules:177'] } as const;

/** Lines alike but for their ids, so that the lot falls both ways among them. */
function many(part: Partial<ChecklistLine>): readonly ChecklistLine[] {
  return Array.from({ length: 40 }, (_, n) => checklistLine({ ...part, id: `tst-fan-${n + 1}` }));
}

/** The item of a line in a list that has a major line besides. */
function itemOf(line: ChecklistLine) {
  const item = hazardItem(lineList([line, checklistLine({ ...MAJOR, id: 'tst-other-01' })]), line, LINE_ARTICLES);
  if (!item) throw new Error(`no item of ${line.id}`);
  return item;
}

describe('the question whether a line is a 重大事故隐患', () => {
  it('is right where the claim is the line’s severity, and wrong where it is the other', () => {
    for (const severity of ['major', 'general'] as const) {
      for (const line of many(severity === 'major' ? MAJOR : {})) {
        const { stem, key } = itemOf(line);
        const claimsMajor = stem.endsWith('这种情形属于重大事故隐患。');
        expect(claimsMajor).not.toBe(stem.endsWith('这种情形按一般隐患处理就可以。'));
        expect(key, stem).toBe(claimsMajor === (severity === 'major'));
      }
    }
  });

  it('claims each about half of the time, also where every line is major', () => {
    const right = many(MAJOR).filter((line) => itemOf(line).key).length;
    expect(right).toBeGreaterThan(12);
    expect(right).toBeLessThan(28);
  });

  it('names every standard that the list was held against, once', () => {
    const supplement = checklistLine({
      id: 'tst-camp-01',
      severity: 'major',
      cites: ['coal-mine-major-hazard-supplement:1', 'coal-mine-major-hazard-standard:16'],
    });
    const line = checklistLine(MAJOR);
    const stem = hazardItem(lineList([line, supplement]), line, LINE_ARTICLES)?.stem;
    expect(stem).toContain('对照《煤矿判定标准》《煤矿判定标准补充》，这种情形');
  });

  it('is not asked of a list without a major line: nobody held it against a standard', () => {
    const line = checklistLine({ cites: ['coal-mine-major-hazard-standard:8'] });
    expect(hazardItem(lineList([line]), line, LINE_ARTICLES)).toBeUndefined();
  });

  it.each([
    [{ cites: ['fire-protection-law:28'] }],
    [{ cites: ['work-safety-law:42', 'unit-fire-safety-rules:21'] }],
    [{ cites: ['high-rise-fire-safety-rules:26'] }],
    [{ cites: ['special-equipment-regulation:31'] }],
    [{ cites: ['urban-gas-regulation:27'] }],
    [{ cites: ['hazardous-chemicals-law:41'] }],
    [{ wrong: '用燃气却没有报警器' }],
  ])('is not asked of a general line that other standards judge as well: %j', (part) => {
    const list = lineList([checklistLine(MAJOR)]);
    expect(hazardItem(list, checklistLine(part), LINE_ARTICLES)).toBeUndefined();
    expect(
      hazardItem(list, checklistLine({ ...MAJOR, ...part, cites: MAJOR.cites }), LINE_ARTICLES)?.key,
    ).toBeDefined();
  });

  it.each(['forest-fire-regulation:20', 'fireworks-safety-regulation:8', 'mine-rules:10'])(
    'is asked of a general line under %s, which has no standard of its own',
    (cite) => {
      const list = lineList([checklistLine(MAJOR)]);
      expect(hazardItem(list, checklistLine({ cites: [cite] }), LINE_ARTICLES)?.stem).toContain('《煤矿判定标准》');
    },
  );

  it('says of a major line which article of the standard makes it one, what to do, and what mistake kills', () => {
    expect(itemOf(checklistLine(MAJOR)).rationale).toBe(
      '属于重大事故隐患。煤矿判定标准8条：没有备用风机的属于重大事故隐患。处置：停产撤人，补齐备用通风机。当作一般隐患限期改正、边干边改，人就还在危险里。',
    );
  });

  it('says of a general line that no standard lists it, what it stands on, and that it is mended all the same', () => {
    expect(itemOf(checklistLine()).rationale).toBe(
      '《煤矿判定标准》没有列出这种情形，按一般隐患处理：停产撤人，补齐备用通风机。矿规177条：风机两套。看着严重不等于重大事故隐患；不算重大，也要改。',
    );
  });

  it('has another revision when the line’s severity changes, and keeps its id', () => {
    const [general, major] = [itemOf(checklistLine()), itemOf(checklistLine(MAJOR))];
    expect(major.id).toBe(general.id);
    expect(major.revision).not.toBe(general.revision);
  });

  it('keeps its revision when only the explanation changes', () => {
    expect(itemOf(checklistLine({ act: '停产' })).revision).toBe(itemOf(checklistLine()).revision);
  });
});
