import { describe, expect, it } from 'vitest';
import { type Contest, openContest } from '../../../../src/domain/contest/contest.ts';
import { contestResult, traceOf } from '../../../../src/domain/contest/contest-record.ts';
import {
  adjustScore,
  askNext,
  judgeAnswer,
  nextRound,
  openBuzzers,
  press,
  undo,
} from '../../../../src/domain/contest/moves.ts';
import { rankTeams } from '../../../../src/domain/contest/ranking.ts';
import { standOf } from '../../../../src/domain/contest/stand-of.ts';
import { turnOf } from '../../../../src/domain/contest/turn-of.ts';
import { contestItems, START, TEAMS } from '../../../builders/contest.ts';
import type { GoldenMove } from '../../../golden/contest-day.ts';
import { CONTEST_DAY } from '../../../golden/contest-day.ts';

const { rules, moves, standings, trace } = CONTEST_DAY;
const begun = openContest({ id: 'c-day', rules, teams: TEAMS, pool: contestItems(40) }, START);

function step(contest: Contest, move: GoldenMove, now: number): Contest {
  switch (move.type) {
    case 'ask':
      return askNext(contest, now, move.value === undefined ? {} : { value: move.value });
    case 'open':
      return openBuzzers(contest, now);
    case 'press':
      return press(contest, move.team, move.stamp, now);
    case 'judge':
      return judgeAnswer(contest, move.verdict, now);
    case 'adjust':
      return adjustScore(contest, move.team, move.points, move.reason, now);
    case 'next':
      return nextRound(contest, now);
    case 'undo-verdict': {
      const last = contest.events.filter(({ type }) => type === 'judged').at(-1);
      return undo(contest, last?.id ?? '', now);
    }
  }
}

/** The contest after each move. */
const played: Contest[] = [];
for (const [i, move] of moves.entries()) played.push(step(played.at(-1) ?? begun, move, START + (i + 1) * 1000));
const over = played.at(-1) ?? begun;

describe('a whole contest, worked by hand', () => {
  it('takes every move of the jury', () => {
    const refused = played.flatMap((contest, i) => (contest === (played[i - 1] ?? begun) ? [moves[i]?.type] : []));
    expect(refused).toEqual([]);
  });

  it.each(moves.map((move, i) => [i + 1, move.why, move.scores, played[i]] as const))(
    'stands after move %i (%s) at %j',
    (_, _why, scores, contest) => {
      expect(standOf(contest ?? begun).scores.map(({ score, tie }) => score + tie)).toEqual(scores);
    },
  );

  it('ends with the places worked out by hand, and with no prize tied', () => {
    expect(rankTeams(standOf(over).scores).map(({ rank, team, score, tie }) => [rank, team, score, tie])).toEqual(
      standings,
    );
    expect(turnOf(over, standOf(over))).toEqual({ type: 'over' });
  });

  it('leaves a trace in which every change stands, also what was taken back', () => {
    expect(traceOf(over).map(({ name, points, why, isUndone }) => [name, points, why, isUndone])).toEqual(trace);
  });

  it('adds up: start and every line that stands give the final points', () => {
    const sum = (name: string) =>
      traceOf(over)
        .filter((line) => line.name === name && !line.isUndone)
        .reduce((total, { points }) => total + points, rules.startScore);
    expect(TEAMS.map(({ name }) => sum(name))).toEqual(standOf(over).scores.map(({ score, tie }) => score + tie));
  });

  it('gives the record its places without the points of 加赛, and every question once', () => {
    const { standings: places, items, durationMs } = contestResult(over, START + 3_600_000, []);
    expect(places.map(({ rank, name, points }) => [rank, name, points])).toEqual([
      [1, '城镇队', 120],
      [2, '消防队', 120],
      [3, '矿山队', 85],
    ]);
    expect(items).toHaveLength(over.events.filter(({ type }) => type === 'asked').length);
    expect(durationMs).toBe(3_600_000);
  });
});
