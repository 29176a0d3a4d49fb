import { describe, expect, it } from 'vitest';
import type { Contest } from '../../../../src/domain/contest/contest.ts';
import {
  adjustScore,
  askNext,
  judgeAnswer,
  nextRound,
  openBuzzers,
  press,
  undo,
} from '../../../../src/domain/contest/moves.ts';
import { scoreEvents } from '../../../../src/domain/contest/score-events.ts';
import { standOf } from '../../../../src/domain/contest/stand-of.ts';
import { AUDIENCE, BUZZER, contestOf, MUST, played, START, TIE } from '../../../builders/contest.ts';

const judged = (contest: Contest, verdict: string) => played(contest, verdict === 'right' ? 'right' : 'wrong');
const facts = (contest: Contest) => scoreEvents(contest).map(({ type, name, points }) => [type, name, points]);

describe('what the scores came about by', () => {
  it('is listed newest first, verdicts without points too', () => {
    const contest = played(played(contestOf([MUST]), 'right'), 'wrong');
    expect(facts(contest)).toEqual([
      ['judged', '城镇队', 0],
      ['judged', '矿山队', 10],
    ]);
    expect(scoreEvents(contest)[0]?.verdict).toBe('wrong');
  });

  it('tells a foul from a press that counts', () => {
    const early = press(askNext(contestOf([BUZZER]), START + 1), 'mine', 5, START + 2);
    const open = press(openBuzzers(early, START + 3), 'town', 9, START + 4);
    expect(facts(open)).toEqual([['foul', '矿山队', -5]]);
    expect(facts(judgeAnswer(open, 'wrong', START + 5))).toEqual([
      ['judged', '城镇队', -10],
      ['foul', '矿山队', -5],
    ]);
  });

  it('holds points by hand with their reason', () => {
    const [line] = scoreEvents(adjustScore(contestOf([MUST]), 'fire', -5, '提示队友', START + 1));
    expect(line).toMatchObject({ type: 'adjusted', name: '消防队', points: -5, reason: '提示队友' });
  });

  it('names whoever of the audience answered', () => {
    const person = { id: 'p-1', name: '何静', unit: '' };
    const contest = judgeAnswer(askNext(contestOf([AUDIENCE]), START, { person }), 'right', START + 1);
    expect(facts(contest)).toEqual([['judged', '何静', 0]]);
  });

  it('names nobody where nobody pressed', () => {
    expect(facts(judgeAnswer(askNext(contestOf([BUZZER]), START), 'passed', START + 1))).toEqual([['judged', '', 0]]);
  });

  it('counts points of 加赛', () => {
    const level = contestOf([{ ...MUST, questions: 1 }, TIE]);
    const tied = nextRound(['right', 'right', 'wrong'].reduce(judged, level), START + 3);
    const open = press(openBuzzers(askNext(tied, START + 4), START + 5), 'town', 1, START + 6);
    expect(facts(judgeAnswer(open, 'right', START + 7))[0]).toEqual(['judged', '城镇队', 1]);
  });

  it('leaves out what was taken back, and every line says what taking it back takes away', () => {
    const contest = adjustScore(played(played(contestOf([MUST]), 'right'), 'right'), 'mine', 7, '抽签', START + 9);
    for (const { event, points, name } of scoreEvents(contest)) {
      const after = undo(contest, event, START + 10);
      const team = contest.teams.find((one) => one.name === name)?.id;
      const score = (of: Contest) => standOf(of).scores.find((one) => one.team === team)?.score ?? 0;
      expect(score(contest) - score(after)).toBe(points);
      expect(scoreEvents(after)).toHaveLength(2);
    }
  });
});
