import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/domain/item/item.ts';
import type { Response } from '../../../../src/domain/item/response.ts';
import { markPaper } from '../../../../src/domain/scoring/mark-paper.ts';
import { samplePaper } from '../../../builders/attempt.ts';
import { ITEM_SAMPLES, singleItem } from '../../../builders/item.ts';

const paper = samplePaper();
const items = new Map(ITEM_SAMPLES.map(({ item }) => [item.id, item]));
const allRight = Object.fromEntries(ITEM_SAMPLES.map(({ item, right }) => [item.id, right]));

function marked(responses: Readonly<Record<string, Response>>, bank: ReadonlyMap<string, Item> = items) {
  return markPaper({ paper, items: bank, responses });
}

describe('markPaper', () => {
  it('gives everything for the key of every item', () => {
    const { outcomes, ...sums } = marked(allRight);
    expect(sums).toEqual({
      sections: [
        { id: 'choices', title: '一、选择和判断', earned: 6, possible: 6 },
        { id: 'rest', title: '二、其他', earned: 12, possible: 12 },
      ],
      earned: 18,
      possible: 18,
      passed: true,
      unanswered: 0,
      unjudged: 0,
      missing: [],
    });
    expect(outcomes.map((outcome) => outcome.item)).toEqual([...items.keys()]);
  });

  it('counts nothing given as unanswered and earns nothing', () => {
    const result = marked({});
    expect(result).toMatchObject({ earned: 0, possible: 18, passed: false, unanswered: 7, unjudged: 0, missing: [] });
    expect(result.outcomes[0]).toEqual({
      item: 'tst-single-01',
      revision: 1,
      possible: 2,
      score: { type: 'invalid', reason: 'unanswered' },
    });
  });

  it('leaves out of the outcome a response that says nothing', () => {
    const result = marked({ 'tst-single-01': { type: 'single', option: '' } });
    expect(result.outcomes[0] && 'response' in result.outcomes[0]).toBe(false);
    expect(result.unanswered).toBe(7);
  });

  it('marks each section by its own rules and keeps the response beside the score', () => {
    const two: Response = { type: 'multiple', options: ['A', 'C'] };
    const result = marked({ 'tst-multiple-01': two });
    expect(result.outcomes[1]).toEqual({
      item: 'tst-multiple-01',
      revision: 1,
      possible: 2,
      response: two,
      score: { type: 'points', earned: 1, possible: 2 },
    });
    expect(result.sections[0]).toMatchObject({ earned: 1, possible: 6 });
  });

  it('counts an unjudged short answer apart from unanswered ones', () => {
    const result = marked({ ...allRight, 'tst-short-01': { type: 'short', text: '写了' } });
    expect(result).toMatchObject({ earned: 15, unanswered: 0, unjudged: 1, passed: true });
  });

  it('passes at the pass mark and not below it', () => {
    const { 'tst-case-01': _, 'tst-ordering-01': __, ...twelve } = allRight;
    expect(marked(twelve)).toMatchObject({ earned: 12, passed: true });
    const at = (passMark: number) => markPaper({ paper: samplePaper({ passMark }), items, responses: twelve }).passed;
    expect([at(12), at(12.01)]).toEqual([true, false]);
  });

  it('names items that are gone or of another revision and judges no response to them', () => {
    const bank = new Map(items);
    bank.delete('tst-judgement-01');
    bank.set('tst-single-01', singleItem({ revision: 2 }));
    const result = marked(allRight, bank);
    expect(result.missing).toEqual(['tst-single-01', 'tst-judgement-01']);
    expect(result.outcomes[0]).toMatchObject({ score: { type: 'invalid', reason: 'malformed' }, possible: 2 });
    expect(result).toMatchObject({ earned: 14, possible: 18, unanswered: 0 });
  });

  it('ignores responses to items the paper does not have', () => {
    expect(marked({ ...allRight, 'tst-other-01': { type: 'single', option: 'A' } })).toEqual(marked(allRight));
  });

  it('takes nothing for a response that every object inherits', () => {
    const odd = singleItem({ id: 'constructor' });
    const [first] = paper.sections;
    const entry = first?.items[0];
    const sections = first && entry ? [{ ...first, items: [{ ...entry, item: 'constructor' }] }] : [];
    const result = markPaper({
      paper: samplePaper({ sections }),
      items: new Map([['constructor', odd]]),
      responses: {},
    });
    expect(result).toMatchObject({ unanswered: 1, earned: 0 });
  });

  it('marks a paper without sections as nothing of nothing', () => {
    const result = markPaper({ paper: samplePaper({ sections: [], passMark: 0 }), items, responses: {} });
    expect(result).toMatchObject({ earned: 0, possible: 0, outcomes: [], sections: [], passed: true });
  });

  it('gives the same result again from what was stored', () => {
    const stored = JSON.parse(JSON.stringify({ paper, responses: allRight }));
    expect(markPaper({ ...stored, items })).toEqual(marked(allRight));
  });
});
