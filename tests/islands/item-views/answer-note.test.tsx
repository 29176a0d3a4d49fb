// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Item } from '../../../src/domain/item/item.ts';
import { keyOf } from '../../../src/domain/item/key-of.ts';
import { letterAt, orderedOptions } from '../../../src/domain/item/option-order.ts';
import type { Response } from '../../../src/domain/item/response.ts';
import { scoreItem } from '../../../src/domain/item/score-item.ts';
import { toPublicItem } from '../../../src/domain/item/to-public-item.ts';
import { defaultMarking } from '../../../src/domain/scoring/default-marking.ts';
import { items as messages } from '../../../src/i18n/zh-cn/items.ts';
import { AnswerNote } from '../../../src/islands/item-views/AnswerNote.tsx';
import { caseItem, judgementItem, multipleItem, shortItem, singleItem } from '../../builders/item.ts';
import { ARTICLES } from '../../builders/lesson-data.ts';
import { SEED } from './show-item.tsx';

afterEach(cleanup);

function note(item: Item, response: Response | undefined) {
  const score = scoreItem(item, response, { possible: 2, marking: defaultMarking });
  const shown = { item: toPublicItem(item), answer: keyOf(item), optionSeed: SEED, articles: ARTICLES };
  const view = <AnswerNote {...shown} {...{ score, response, messages, locale: 'zh-CN' }} />;
  return render(view).container.querySelector('.verdict')?.textContent;
}

describe('the note on an answer', () => {
  it.each<[string, Item, Response | undefined, string]>([
    ['right', judgementItem(), { type: 'judgement', value: false }, '答对得 2 分，满分 2 分'],
    ['wrong', judgementItem(), { type: 'judgement', value: true }, '答错得 0 分，满分 2 分'],
    ['fewer', multipleItem(), { type: 'multiple', options: ['A', 'D'] }, '少选 1 项得 1 分，满分 2 分'],
    ['several with a wrong one', multipleItem(), { type: 'multiple', options: ['A', 'B'] }, '答错得 0 分，满分 2 分'],
    ['partly right', shortItem(), { type: 'short', text: '写', met: ['a'] }, '部分对得 0.5 分，满分 2 分'],
    ['not judged yet', shortItem(), { type: 'short', text: '写' }, '请对照要点自评'],
    ['not given', singleItem(), undefined, '没有作答'],
    ['of another revision', singleItem(), { type: 'single', option: 'Z' }, '这道题已经改过，原来的作答不计分'],
  ])('says of an answer that is %s what it is and what it earned', (_, item, response, said) => {
    expect(note(item, response)).toBe(said);
  });

  it('names options in the rationale by the letters on screen', () => {
    const item = singleItem();
    note(item, { type: 'single', option: 'B' });
    const at = orderedOptions(item.options, SEED).findIndex(({ id }) => id === 'B');
    expect(screen.getByText(new RegExp(`用工单位统一管理，选${letterAt(at)}。`))).toBeTruthy();
  });

  it('links the article at its place, with its gist and edition', () => {
    note(singleItem(), { type: 'single', option: 'B' });
    const link = screen.getByRole('link', { name: '安全生产法第二十八条' });
    expect(link.getAttribute('href')).toBe('/regulations/work-safety-law/#a28');
    expect(link.parentElement?.textContent).toContain('先培训合格，后上岗');
    expect(link.parentElement?.textContent).toContain('2021年修正');
  });

  it('explains each part of a case and names an article they share once', () => {
    note(caseItem(), { type: 'case', parts: { 'tst-case-01-a': { type: 'single', option: 'B' } } });
    const parts = ['第 1 小题', '第 2 小题', '第 3 小题'];
    expect(parts.map((part) => screen.getAllByText(part).length)).toEqual([1, 1, 1]);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('passes over an article the lesson’s file does not hold', () => {
    note(singleItem({ cites: ['work-safety-law:99'] }), { type: 'single', option: 'B' });
    expect(screen.queryAllByRole('link')).toEqual([]);
  });
});
