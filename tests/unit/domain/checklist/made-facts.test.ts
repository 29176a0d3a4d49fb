import { describe, expect, it } from 'vitest';
import { isStandard } from '../../../../src/domain/checklist/checklist-line.ts';
import { madeFacts, madeId, madeRevision, sceneOf } from '../../../../src/domain/checklist/made-facts.ts';
import { checklistOf, madeLesson } from '../../../../src/domain/checklist/made-lesson.ts';
import { checklistLine, lineList } from '../../../builders/checklist.ts';

describe('the lesson id of made items', () => {
  it('leads back to the checklist', () => {
    expect(madeLesson('coal-mine')).toBe('checklists/coal-mine');
    expect(checklistOf(madeLesson('coal-mine'))).toBe('coal-mine');
  });

  it('is told from the id of a handbook’s lesson', () => {
    for (const lesson of ['supervision/checklists', 'supervision/training', 'checklists-old/coal-mine', '']) {
      expect(checklistOf(lesson), lesson).toBeUndefined();
    }
  });
});

describe('what made items have in common', () => {
  it('comes from the line and its list alone', () => {
    const line = checklistLine();
    expect(madeFacts(lineList([line]), line, 'hazard', 1)).toEqual({
      id: 'tst-fan-01-hazard',
      lesson: 'checklists/coal-mine',
      topic: '通风',
      difficulty: 1,
      cites: ['mine-rules:177'],
    });
    expect(madeId(line, 'article')).toBe('tst-fan-01-article');
  });

  it('begins with the industry, the place and what is found there', () => {
    const line = checklistLine();
    expect(sceneOf(lineList([line]), line)).toBe('（煤矿）查：主要通风机房。发现：只有一台通风机。');
  });
});

describe('madeRevision', () => {
  it('is the same number for the same parts', () => {
    expect(madeRevision(['题干', 'A'])).toBe(madeRevision(['题干', 'A']));
  });

  it('is another number when the stem, the key or an option changes', () => {
    const revisions = [['题干', 'A'], ['题干', 'B'], ['题干。', 'A'], ['题干', 'A', '选项'], ['题干A']].map(
      madeRevision,
    );
    expect(new Set(revisions).size).toBe(revisions.length);
  });

  it('is a whole number from 1 to 2³¹', () => {
    for (let n = 0; n < 2000; n += 1) {
      const revision = madeRevision([String(n)]);
      expect(Number.isInteger(revision)).toBe(true);
      expect(revision).toBeGreaterThanOrEqual(1);
      expect(revision).toBeLessThanOrEqual(2 ** 31);
    }
  });
});

describe('isStandard', () => {
  it.each([
    ['coal-mine-major-hazard-standard:8', true],
    ['noncoal-mine-major-hazard-supplement:1', true],
    ['coal-mine-safety-regulation:8', false],
    ['work-safety-law:118', false],
  ])('calls %s a standard’s article: %s', (cite, expected) => {
    expect(isStandard(cite)).toBe(expected);
  });
});
