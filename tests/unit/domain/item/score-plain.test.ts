import { describe, expect, it } from 'vitest';
import { rightBlanks } from '../../../../src/domain/item/blank/score-blank.ts';
import type { PlainItem } from '../../../../src/domain/item/item.ts';
import type { PlainResponse } from '../../../../src/domain/item/response.ts';
import { scoreItem } from '../../../../src/domain/item/score-item.ts';
import type { MarkingRule } from '../../../../src/domain/scoring/marking-rule.ts';
import { blankItem, judgementItem, multipleItem, orderingItem, shortItem, singleItem } from '../../../builders/item.ts';
import { schemeOf } from '../../../builders/marking.ts';

type Expected = number | 'unanswered' | 'unjudged' | 'unknown-option' | 'malformed';
type Row = readonly [title: string, item: PlainItem, rule: MarkingRule, response: PlainResponse, expected: Expected];

const exact: MarkingRule = { id: 'exact' };
const half: MarkingRule = { id: 'fewer-half', each: 0.5 };
const flat: MarkingRule = { id: 'flat-partial', share: 0.5 };
const perBlank: MarkingRule = { id: 'per-blank' };
const points: MarkingRule = { id: 'points' };

const multiple = (...options: string[]): PlainResponse => ({ type: 'multiple', options });
const blank = (...texts: string[]): PlainResponse => ({ type: 'blank', texts });
const ordering = (...order: string[]): PlainResponse => ({ type: 'ordering', order });
const short = (...met: string[]): PlainResponse => ({ type: 'short', text: '写了', met });

/** What a response to a 2-point item earns. The key of the multiple-choice item is A, C, D. */
const ROWS: readonly Row[] = [
  ['the key', singleItem(), exact, { type: 'single', option: 'B' }, 2],
  ['a distractor', singleItem(), exact, { type: 'single', option: 'D' }, 0],
  ['an option in lower case', singleItem(), exact, { type: 'single', option: 'b' }, 'unknown-option'],
  ['the verdict', judgementItem(), exact, { type: 'judgement', value: false }, 2],
  ['the other verdict', judgementItem(), exact, { type: 'judgement', value: true }, 0],
  ['the key in another order', multipleItem(), exact, multiple('D', 'C', 'A'), 2],
  ['two of three', multipleItem(), exact, multiple('A', 'C'), 0],
  ['the key and one more', multipleItem(), exact, multiple('A', 'B', 'C', 'D'), 0],
  ['one of three', multipleItem(), half, multiple('C'), 0.5],
  ['two of three', multipleItem(), half, multiple('D', 'A'), 1],
  ['two right and one wrong', multipleItem(), half, multiple('A', 'C', 'E'), 0],
  ['only a wrong one', multipleItem(), half, multiple('E'), 0],
  ['one of three', multipleItem(), flat, multiple('C'), 1],
  ['one right and one wrong', multipleItem(), flat, multiple('C', 'B'), 0],
  ['every option', multipleItem(), perBlank, multiple('A', 'B', 'C', 'D', 'E'), 0],
  ['an option twice', multipleItem(), half, multiple('A', 'A'), 'malformed'],
  ['an unknown option', multipleItem(), half, multiple('A', 'F'), 'unknown-option'],
  ['both blanks', blankItem(), perBlank, blank('30', '县级'), 2],
  ['another accepted wording', blankItem(), perBlank, blank('三十', '县一级'), 2],
  ['the unit that the stem goes on with', blankItem(), perBlank, blank('30日', '县级人民政府'), 2],
  ['one of two blanks', blankItem(), perBlank, blank('30', '市级'), 1],
  ['one of two blanks, the other empty', blankItem(), perBlank, blank('', '县级'), 1],
  ['one of two blanks', blankItem(), exact, blank('30', ''), 0],
  ['fewer texts than blanks', blankItem(), perBlank, blank('30'), 1],
  ['more texts than blanks', blankItem(), perBlank, blank('30', '县级', '日'), 'malformed'],
  ['blanks changed about', blankItem(), perBlank, blank('县级', '30'), 0],
  ['all points', shortItem(), points, short('a', 'b', 'c', 'd'), 2],
  ['one of four points', shortItem(), points, short('c'), 0.5],
  ['no point met', shortItem(), points, short(), 0],
  ['three of four points', shortItem(), exact, short('a', 'b', 'c'), 0],
  ['a text nobody judged', shortItem(), points, { type: 'short', text: '时间要点' }, 'unjudged'],
  ['a point twice', shortItem(), points, short('a', 'a'), 'malformed'],
  ['an unknown point', shortItem(), points, short('x'), 'unknown-option'],
  ['no text but points met', shortItem(), points, { type: 'short', text: '', met: ['a', 'b'] }, 1],
  ['the order', orderingItem(), exact, ordering('C', 'A', 'D', 'B'), 2],
  ['two steps changed about', orderingItem(), exact, ordering('A', 'C', 'D', 'B'), 0],
  ['the right steps, unfinished', orderingItem(), exact, ordering('C', 'A'), 0],
  ['a step twice', orderingItem(), exact, ordering('C', 'A', 'D', 'D'), 'malformed'],
  ['an unknown step', orderingItem(), exact, ordering('C', 'A', 'D', 'F'), 'unknown-option'],
];

describe('scoreItem', () => {
  it.each(ROWS.map(([title, item, rule, response, expected]) => ({ title, item, rule, response, expected })))(
    'gives $title of a $item.type item by $rule.id: $expected',
    ({ item, rule, response, expected }) => {
      const score = scoreItem(item, response, { possible: 2, marking: schemeOf(rule) });
      expect(score).toEqual(
        typeof expected === 'number'
          ? { type: 'points', earned: expected, possible: 2 }
          : { type: 'invalid', reason: expected },
      );
    },
  );

  it('earns nothing from an item that counts nothing', () => {
    const score = scoreItem(singleItem(), { type: 'single', option: 'B' }, { possible: 0, marking: schemeOf(exact) });
    expect(score).toEqual({ type: 'points', earned: 0, possible: 0 });
  });
});

describe('rightBlanks', () => {
  it('tells blank by blank which are right', () => {
    expect(rightBlanks(blankItem(), { type: 'blank', texts: ['30日', '市级'] })).toEqual([true, false]);
    expect(rightBlanks(blankItem(), { type: 'blank', texts: [] })).toEqual([false, false]);
  });
});
