import { describe, expect, it } from 'vitest';
import { onlineStandings, openPrizes, qualified } from '../../../../src/domain/contest/online-draft.ts';
import { prizeDraft, RULES } from '../../../builders/contest-draft.ts';
import { examPaper } from '../../../builders/online-papers.ts';
import { voiding } from '../../../builders/record.ts';

const PEOPLE = [
  { id: 'p-1', name: '何静', unit: '危化科' },
  { id: 'p-2', name: '赵文涛', unit: '执法大队' },
];

describe('the standings of an online quiz', () => {
  it('rank everybody of this device by the best paper, with names', () => {
    const records = [examPaper('p-1', 1, 9, 70), examPaper('p-1', 2, 9, 92, 30), examPaper('p-2', 2, 9, 92, 20)];
    expect(onlineStandings(records, RULES, PEOPLE)).toEqual([
      { rank: 1, person: 'p-2', name: '赵文涛', unit: '执法大队', points: 92, isQualified: true },
      { rank: 2, person: 'p-1', name: '何静', unit: '危化科', points: 92, isQualified: true },
    ]);
  });

  it('leave the nameless in, without a name', () => {
    expect(onlineStandings([examPaper('p-9', 1, 9, 40)], RULES, PEOPLE)).toMatchObject([
      { person: 'p-9', name: '', unit: '', isQualified: false },
    ]);
  });

  it('leave out what was taken back', () => {
    const paper = examPaper('p-1', 1, 9, 92);
    expect(onlineStandings([paper, voiding(paper)], RULES, PEOPLE)).toEqual([]);
  });
});

describe('the prize draw of an online quiz', () => {
  it('takes whoever reached the points', () => {
    expect(qualified(prizeDraft()).map(({ person }) => person)).toEqual(['p-1', 'p-2']);
  });

  it('is opened with the standings as they are', () => {
    const { standings, rules } = prizeDraft();
    const opened = openPrizes({ id: 'c', plan: 'p', title: 't', rules, prizes: 1, standings }, 5);
    expect(opened).toMatchObject({ kind: 'online', startedAt: 5, sitting: null, draws: [], isBlack: false });
    expect(opened.standings).toBe(standings);
  });
});
