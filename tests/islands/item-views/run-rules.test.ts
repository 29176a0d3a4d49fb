import { describe, expect, it } from 'vitest';
import { goTo, handIn, showFeedback } from '../../../src/domain/attempt/reducers.ts';
import { keyOf } from '../../../src/domain/item/key-of.ts';
import { toPublicItem } from '../../../src/domain/item/to-public-item.ts';
import { items as messages } from '../../../src/i18n/zh-cn/items.ts';
import { rowLook } from '../../../src/islands/item-views/choice-state.ts';
import { answersToRecord } from '../../../src/islands/item-views/runner/answers-to-record.ts';
import { itemWorth } from '../../../src/islands/item-views/runner/item-worth.ts';
import { outcomesOf } from '../../../src/islands/item-views/runner/outcomes-of.ts';
import { paperItems } from '../../../src/islands/item-views/runner/paper-items.ts';
import { isRight, rereadCites } from '../../../src/islands/item-views/runner/reread-cites.ts';
import type { RunBank } from '../../../src/islands/item-views/runner/run-bank.ts';
import { closeJudging, isSelfMarked } from '../../../src/islands/item-views/runner/self-marked.ts';
import { NINE, quizDraft } from '../../builders/attempt.ts';
import { ITEM_SAMPLES } from '../../builders/item.ts';

const known = ITEM_SAMPLES.map(({ item }) => ({ shown: toPublicItem(item), key: keyOf(item), whole: item }));
const bank: RunBank = { items: new Map(known.map((each) => [each.whole.id, each])), articles: {} };
const rights = Object.fromEntries(ITEM_SAMPLES.map(({ item, right }) => [item.id, right]));
const choice = { type: 'single', option: 'B' } as const;
const written = { type: 'short', text: '时间' } as const;
const toRecord = (draft: ReturnType<typeof quizDraft>, recorded: readonly string[] = []) =>
  answersToRecord(draft, { bank, context: 'quiz', recorded: new Set(recorded) });

describe('what an item counts', () => {
  it('is one for one thing to get right, two for several, and what its parts count for a case', () => {
    expect(Object.fromEntries(ITEM_SAMPLES.map(({ item }) => [item.type, itemWorth(item)]))).toEqual({
      single: 1,
      multiple: 2,
      judgement: 1,
      blank: 2,
      short: 4,
      ordering: 2,
      case: 7,
    });
  });
});

describe('the items of a run', () => {
  it('get the same option order for the same seed and another for another item', () => {
    const first = paperItems(known, 's-1');
    expect(paperItems(known, 's-1')).toEqual(first);
    expect(paperItems(known, 's-2')[0]?.optionSeed).not.toBe(first[0]?.optionSeed);
    expect(new Set(first.map(({ optionSeed }) => optionSeed)).size).toBe(known.length);
  });
});

describe('the answers to record', () => {
  const given = quizDraft({ responses: { 'tst-single-01': choice }, spentMs: { 'tst-single-01': 4000 } });

  it('are none before the key was shown', () => {
    expect(toRecord(given)).toEqual([]);
  });

  it('hold the response, its score and the time once the key was shown', () => {
    expect(toRecord(showFeedback(given, 'tst-single-01', NINE))).toEqual([
      {
        type: 'item-answered',
        person: 'p-1',
        attempt: 'att-quiz',
        context: 'quiz',
        item: 'tst-single-01',
        revision: 1,
        lesson: 'supervision/training',
        topic: '派遣与实习',
        response: choice,
        score: { type: 'points', earned: 1, possible: 1 },
        selfMarked: false,
        durationMs: 4000,
      },
    ]);
  });

  it('leave out what is in the log already and what the bank no longer has', () => {
    const shown = showFeedback(given, 'tst-single-01', NINE);
    expect(toRecord(shown, ['tst-single-01'])).toEqual([]);
    const without: RunBank = { items: new Map(), articles: {} };
    expect(answersToRecord(shown, { bank: without, context: 'quiz', recorded: new Set() })).toEqual([]);
  });

  it('wait with a short answer until the person has gone on', () => {
    const at = ITEM_SAMPLES.findIndex(({ item }) => item.type === 'short');
    const open = quizDraft({ current: at, responses: { 'tst-short-01': written }, shown: ['tst-short-01'] });
    expect(toRecord(open)).toEqual([]);
    const closed = closeJudging(open, 'tst-short-01');
    expect(toRecord(goTo(closed, at + 1, NINE))).toMatchObject([
      { item: 'tst-short-01', selfMarked: true, score: { type: 'points', earned: 0 } },
    ]);
    expect(toRecord(handIn(closed, NINE))).toHaveLength(1);
  });
});

describe('self-marking', () => {
  it('is done on short answers, also inside a case', () => {
    expect(isSelfMarked(written)).toBe(true);
    expect(isSelfMarked({ type: 'case', parts: { a: choice, b: written } })).toBe(true);
    expect(isSelfMarked({ type: 'case', parts: { a: choice } })).toBe(false);
    expect(isSelfMarked(choice)).toBe(false);
    expect(isSelfMarked(undefined)).toBe(false);
  });

  it('closes with no points made where none were ticked, and keeps what was ticked', () => {
    const open = quizDraft({ responses: { 'tst-short-01': written }, shown: ['tst-short-01'] });
    expect(closeJudging(open, 'tst-short-01').responses).toEqual({ 'tst-short-01': { ...written, met: [] } });
    const ticked = quizDraft({ responses: { 'tst-short-01': { ...written, met: ['a'] } }, shown: ['tst-short-01'] });
    expect(closeJudging(ticked, 'tst-short-01')).toBe(ticked);
    expect(closeJudging(open, 'tst-single-01')).toBe(open);
  });

  it('closes each short part of a case by itself', () => {
    const parts = { a: written, b: { ...written, met: ['b'] }, c: choice };
    const open = quizDraft({ responses: { 'tst-case-01': { type: 'case', parts } }, shown: ['tst-case-01'] });
    expect(closeJudging(open, 'tst-case-01').responses['tst-case-01']).toEqual({
      type: 'case',
      parts: { ...parts, a: { ...written, met: [] } },
    });
  });
});

describe('what came of a run', () => {
  it('lists every item, the unanswered ones without a response', () => {
    const outcomes = outcomesOf(quizDraft({ responses: { 'tst-single-01': choice } }), bank);
    expect(outcomes).toHaveLength(ITEM_SAMPLES.length);
    expect(outcomes[0]).toMatchObject({ item: 'tst-single-01', response: choice, score: { earned: 1 } });
    expect(outcomes[1]).toEqual({
      item: 'tst-multiple-01',
      revision: 1,
      possible: 1,
      score: { type: 'invalid', reason: 'unanswered' },
    });
  });

  it('sends back to the articles of what was not fully right, each once', () => {
    const all = outcomesOf(quizDraft({ responses: rights }), bank);
    expect(all.every(isRight)).toBe(true);
    expect(rereadCites(all, bank)).toEqual([]);
    expect(rereadCites(outcomesOf(quizDraft(), bank), bank)).toEqual(['work-safety-law:28']);
  });
});

describe('the look of an option row', () => {
  const look = (isChosen: boolean, isKey: boolean | undefined, isMany: boolean) =>
    rowLook({ isChosen, isKey, isMany }, messages);

  it('tells nothing of the key while it may not be seen', () => {
    expect(look(true, undefined, true)).toEqual({ state: 'chosen', word: '' });
    expect(look(false, undefined, false)).toEqual({ state: '', word: '' });
  });

  it('gives every state but rest and passed a word', () => {
    expect(look(true, true, true)).toEqual({ state: 'right', word: '选对' });
    expect(look(true, false, true)).toEqual({ state: 'wrong', word: '错选' });
    expect(look(false, true, true)).toEqual({ state: 'missed', word: '漏选' });
    expect(look(false, true, false)).toEqual({ state: 'right', word: '正确答案' });
    expect(look(false, false, true)).toEqual({ state: 'passed', word: '' });
  });
});
