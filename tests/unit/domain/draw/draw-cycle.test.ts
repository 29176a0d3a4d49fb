import { describe, expect, it } from 'vitest';
import { foldCycle, spentAfter } from '../../../../src/domain/draw/draw-cycle.ts';
import { honestDraw, rosterOf } from '../../../builders/draw-builder.ts';

const FACTS = { id: 'd', at: 0, spentBefore: ['a', 'b'], result: ['c', 'd'], replacements: [] };

describe('spentAfter', () => {
  it('adds those drawn to those spent before', () => {
    expect(spentAfter(FACTS)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves the absent unspent and takes whoever came in', () => {
    const replacements = [
      { place: 1, absent: 'c', reason: '出差', by: 'e' },
      { place: 1, absent: 'e', reason: '病假', by: 'f' },
    ];
    expect(spentAfter({ ...FACTS, replacements })).toEqual(['a', 'b', 'd', 'f']);
  });

  it('leaves a place empty where nobody was left', () => {
    const replacements = [{ place: 1, absent: 'c', reason: '出差', by: null }];
    expect(spentAfter({ ...FACTS, replacements })).toEqual(['a', 'b', 'd']);
  });

  it('holds only those called a second time once the cycle began again', () => {
    expect(spentAfter({ ...FACTS, result: ['c', 'b'] })).toEqual(['b']);
  });
});

describe('foldCycle', () => {
  const roster = rosterOf(12);
  const ids = roster.map(({ id }) => id);

  it('is empty before the first draw', () => {
    expect(foldCycle([], ids)).toEqual([]);
  });

  it('goes by time, whatever the order of the records', () => {
    const first = { ...FACTS, at: 1, spentBefore: [], result: ['a'] };
    const second = { ...FACTS, at: 2, spentBefore: ['a'], result: ['a'] };
    const third = { ...FACTS, at: 3, spentBefore: ['a'], result: ['b'] };
    expect(foldCycle([third, first, second], ['a', 'b'])).toEqual(['a', 'b']);
    expect(foldCycle([first, second], ['a', 'b'])).toEqual(['a']);
  });

  it('unites the draws of two devices that did not know of each other', () => {
    const here = { ...FACTS, id: 'x', at: 1, spentBefore: [], result: ['a', 'b'] };
    const there = { ...FACTS, id: 'y', at: 2, spentBefore: [], result: ['b', 'c'] };
    expect(foldCycle([here, there], ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c']);
  });

  it('drops people who left the roster and counts newcomers as unspent', () => {
    expect(foldCycle([FACTS], ['d', 'new'])).toEqual(['d']);
  });

  it('draws nobody twice before everybody once, over many draws', () => {
    const records = [];
    const times = new Map(ids.map((id) => [id, 0]));
    for (let i = 0; i < 40; i += 1) {
      const record = honestDraw({ id: `d${i}`, at: i, roster, seed: `s${i}`, spentBefore: foldCycle(records, ids) });
      records.push(record);
      for (const id of record.result) times.set(id, (times.get(id) ?? 0) + 1);
      const counts = [...times.values()];
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
    expect([...times.values()].reduce((sum, count) => sum + count, 0)).toBe(200);
  });

  it('calls a newcomer in the running cycle, before anybody a second time', () => {
    const record = honestDraw({ count: 12 });
    const spentBefore = foldCycle([record], [...ids, 'new']);
    expect(honestDraw({ roster: [...roster, { id: 'new', name: '新', unit: '' }], spentBefore }).result[0]).toBe('new');
  });
});
