import { describe, expect, it } from 'vitest';
import { scoreItem } from '../../../../src/domain/item/score-item.ts';
import { answerVerdict } from '../../../../src/domain/records/answer-verdict.ts';
import { award } from '../../../../src/domain/scoring/award.ts';
import { canonicalBlank } from '../../../../src/domain/scoring/canonical-blank.ts';
import { defaultMarking } from '../../../../src/domain/scoring/default-marking.ts';
import { ruleFits } from '../../../../src/domain/scoring/rule-fits.ts';
import { blankItem, multipleItem, orderingItem, shortItem } from '../../../builders/item.ts';
import { MARKING_RULES, schemeOf } from '../../../builders/marking.ts';
import { EXAM_MARKS } from '../../../golden/exam-marks.ts';

describe('a multiple-choice answer', () => {
  it.each(EXAM_MARKS)('earns $earned of $possible by $rule.id for $ticked of $key: $why', (row) => {
    const { rule, possible, key, ticked, earned } = row;
    const score = scoreItem(
      multipleItem({ key }),
      { type: 'multiple', options: ticked },
      { possible, marking: schemeOf(rule) },
    );
    expect(score).toEqual({ type: 'points', earned, possible });
    const verdict = earned === possible ? 'right' : earned > 0 ? 'partly' : 'wrong';
    expect(answerVerdict(score)).toBe(verdict);
  });
});

describe('answers of several parts, by the default marking', () => {
  const how = (possible: number) => ({ possible, marking: defaultMarking });

  it('earn a third of 4 points for one blank of three, rounded only at the end', () => {
    const item = blankItem({ stem: '____、____、____', key: [['安全'], ['发展'], ['人民']] });
    const earned = [1, 2, 3].map((count) => {
      const texts = ['安全', '发展', '人民'].slice(0, count);
      return scoreItem(item, { type: 'blank', texts }, how(4));
    });
    expect(earned.map((score) => score.type === 'points' && score.earned)).toEqual([1.33, 2.67, 4]);
  });

  it('earn a quarter for each point of a short answer that was met, and nothing for its length', () => {
    const earned = ['', 'a', 'ab', 'abc', 'abcd'].map((met) =>
      scoreItem(shortItem(), { type: 'short', text: '很长的回答。'.repeat(50), met: [...met] }, how(6)),
    );
    expect(earned.map((score) => score.type === 'points' && score.earned)).toEqual([0, 1.5, 3, 4.5, 6]);
  });

  it('earn nothing for an order with two steps exchanged, and nothing for one cut short', () => {
    const score = (order: string) => scoreItem(orderingItem(), { type: 'ordering', order: [...order] }, how(3));
    expect(score('CADB')).toMatchObject({ earned: 3 });
    expect(score('ACDB')).toMatchObject({ earned: 0 });
    expect(score('CAD')).toMatchObject({ earned: 0 });
  });
});

describe('award', () => {
  it('marks by a rule exactly where the rule fits, for every type and every rule', () => {
    const half = { right: 1, wrong: 0, of: 2 };
    for (const type of ['single', 'multiple', 'judgement', 'blank', 'short', 'ordering'] as const) {
      for (const rule of MARKING_RULES) {
        const isPartial = ruleFits(rule.id, type) && rule.id !== 'exact';
        expect(award(type, half, { possible: 1, marking: schemeOf(rule) }), `${rule.id} ${type}`).toBe(
          isPartial ? 0.5 : 0,
        );
      }
    }
  });
});

describe('canonicalBlank of cheque numerals', () => {
  it.each([
    ['柒佰零壹', '701'],
    ['壹万零伍佰元', '10500元'],
    ['叁万元', '30000元'],
    ['壹亿贰仟万元', '120000000元'],
    ['拾伍日', '15日'],
  ])('spells %s as %s', (text, spelled) => {
    expect(canonicalBlank(text)).toBe(spelled);
  });

  it.each(['入伍', '大陆', '水陆两用', '陆上', '伍'])('leaves %s a word', (text) => {
    expect(canonicalBlank(text)).toBe(text);
  });
});
