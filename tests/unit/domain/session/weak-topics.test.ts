import { describe, expect, it } from 'vitest';
import type { BankEntry } from '../../../../src/domain/paper/blueprint.ts';
import type { Verdict, ZhoukeRecord } from '../../../../src/domain/records/record.ts';
import { WEAK_TOPIC_RULE, weakTopicsOf } from '../../../../src/domain/session/weak-topics.ts';
import { answered, lessonRead, oralAnswer, PARTLY, RIGHT, voiding, WRONG } from '../../../builders/record.ts';

const entry = (id: string, topic: string): BankEntry => ({
  id,
  topic,
  revision: 1,
  type: 'single',
  lesson: 'supervision/training',
  difficulty: 2,
});
const bank = { entries: [entry('t-1', '培训'), entry('t-2', '培训'), entry('d-1', '双预防'), entry('f-1', '处罚')] };

function times(n: number, make: () => ZhoukeRecord): readonly ZhoukeRecord[] {
  return Array.from({ length: n }, make);
}

function said(item: string, n: number, verdict: Verdict): readonly ZhoukeRecord[] {
  return times(n, () => oralAnswer({ item, verdict }));
}

describe('weakTopicsOf', () => {
  it('reckons facility as mean over max: 6 right, 2 partly, 4 wrong are 7 of 12', () => {
    const records = [...said('t-1', 6, 'right'), ...said('t-2', 2, 'partly'), ...said('t-1', 4, 'wrong')];
    expect(weakTopicsOf(records, bank)).toEqual([{ topic: '培训', facility: 7 / 12, n: 12 }]);
  });

  it('counts answers in writing with the share of their points, and both kinds together', () => {
    const records = [
      ...times(4, () => answered({ item: 'd-1', score: RIGHT })),
      ...times(2, () => answered({ item: 'd-1', score: PARTLY })),
      ...times(2, () => answered({ item: 'd-1', score: { type: 'points', earned: 1, possible: 4 } })),
      ...said('d-1', 2, 'wrong'),
    ];
    expect(weakTopicsOf(records, bank)).toEqual([{ topic: '双预防', facility: 5.5 / 10, n: 10 }]);
  });

  it('counts an answer refused like a wrong one', () => {
    const records = [...said('t-1', 5, 'right'), ...said('t-1', 5, 'passed')];
    expect(weakTopicsOf(records, bank)).toEqual([{ topic: '培训', facility: 0.5, n: 10 }]);
  });

  it('says nothing of a topic with too few answers', () => {
    expect(weakTopicsOf(said('t-1', WEAK_TOPIC_RULE.atLeast - 1, 'wrong'), bank)).toEqual([]);
    expect(weakTopicsOf(said('t-1', WEAK_TOPIC_RULE.atLeast, 'wrong'), bank)).toHaveLength(1);
  });

  it('calls a topic weak only below the bound', () => {
    expect(weakTopicsOf([...said('t-1', 8, 'right'), ...said('t-1', 2, 'wrong')], bank)).toEqual([]);
    expect(weakTopicsOf([...said('t-1', 79, 'right'), ...said('t-1', 21, 'wrong')], bank)).toHaveLength(1);
  });

  it('puts the lowest first, of equals the one with more answers, then by name', () => {
    const records = [
      ...said('t-1', 5, 'right'),
      ...said('t-1', 5, 'wrong'),
      ...said('d-1', 10, 'right'),
      ...said('d-1', 10, 'wrong'),
      ...said('f-1', 10, 'wrong'),
    ];
    expect(weakTopicsOf(records, bank).map(({ topic }) => topic)).toEqual(['处罚', '双预防', '培训']);
    const equal = [...said('t-1', 10, 'wrong'), ...said('d-1', 10, 'wrong')];
    expect(weakTopicsOf(equal, bank).map(({ topic }) => topic)).toEqual(
      ['培训', '双预防'].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('counts nobody who was away, nothing unmarked, nothing taken back, no item that left the bank', () => {
    const wrong = answered({ item: 't-1', score: WRONG });
    const records = [
      ...said('t-1', 10, 'right'),
      ...said('t-1', 10, 'absent'),
      ...times(10, () => answered({ item: 't-1', score: { type: 'invalid', reason: 'unjudged' } })),
      ...times(10, () => answered({ item: 't-1', score: { type: 'points', earned: 0, possible: 0 } })),
      wrong,
      voiding(wrong),
      ...said('gone-1', 20, 'wrong'),
      lessonRead(),
    ];
    const [topic, ...others] = weakTopicsOf(records, bank, { atLeast: 1, below: 2 });
    expect(topic).toEqual({ topic: '培训', facility: 1, n: 10 });
    expect(others).toEqual([]);
  });

  it('heeds another rule', () => {
    const records = said('t-1', 3, 'partly');
    expect(weakTopicsOf(records, bank, { atLeast: 3, below: 0.5 })).toEqual([]);
    expect(weakTopicsOf(records, bank, { atLeast: 3, below: 0.6 })).toEqual([{ topic: '培训', facility: 0.5, n: 3 }]);
  });
});
