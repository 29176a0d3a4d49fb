import { describe, expect, it } from 'vitest';
import { rankTeams, tiedTeams } from '../../../../src/domain/contest/ranking.ts';

const scores = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([score, tie], i) => ({ team: `t${i + 1}`, score, tie }));

describe('ranking teams', () => {
  it('goes by score and leaves a rank out after level teams', () => {
    const ranked = rankTeams(scores([90, 0], [120, 0], [120, 0], [80, 0]));
    expect(ranked.map(({ team, rank }) => [team, rank])).toEqual([
      ['t2', 1],
      ['t3', 1],
      ['t1', 3],
      ['t4', 4],
    ]);
  });

  it('parts level teams by their points of 加赛 and no others', () => {
    const ranked = rankTeams(scores([120, 0], [120, 1], [110, 9]));
    expect(ranked.map(({ team, rank }) => [team, rank])).toEqual([
      ['t2', 1],
      ['t1', 2],
      ['t3', 3],
    ]);
  });
});

describe('which tie has to be broken', () => {
  it('is the first that shares a rank with a prize', () => {
    const level = scores([120, 0], [100, 0], [100, 0], [90, 0], [90, 0]);
    expect(tiedTeams(level, 1)).toEqual([]);
    expect(tiedTeams(level, 2)).toEqual(['t2', 't3']);
    expect(tiedTeams(level, 3)).toEqual(['t2', 't3']);
  });

  it('is none below the prizes', () => {
    expect(tiedTeams(scores([120, 0], [100, 0], [90, 0], [90, 0]), 2)).toEqual([]);
  });

  it('is the next one after the first was broken', () => {
    const level = scores([100, 1], [100, 0], [90, 0], [90, 0]);
    expect(tiedTeams(level, 3)).toEqual(['t3', 't4']);
  });

  it('is everybody where all are level', () => {
    expect(tiedTeams(scores([100, 0], [100, 0], [100, 0]), 1)).toEqual(['t1', 't2', 't3']);
  });
});
