import { describe, expect, it } from 'vitest';
import type { Contest } from '../../../../src/domain/contest/contest.ts';
import { askNext, judgeAnswer, nextRound, openBuzzers, press } from '../../../../src/domain/contest/moves.ts';
import { standOf } from '../../../../src/domain/contest/stand-of.ts';
import { mayPress, turnOf } from '../../../../src/domain/contest/turn-of.ts';
import {
  AUDIENCE,
  BUZZER,
  buzzed,
  contestOf,
  MUST,
  onward,
  played,
  RISK,
  START,
  TIE,
} from '../../../builders/contest.ts';

const scores = (contest: Contest) => standOf(contest).scores.map(({ score }) => score);
const turn = (contest: Contest) => turnOf(contest, standOf(contest));

describe('必答', () => {
  it('asks every team in turn, as often as the rules say, and then is over', () => {
    let contest = contestOf([MUST]);
    const teams: (string | undefined)[] = [];
    for (let i = 0; i < 6; i += 1) {
      contest = askNext(contest, START);
      teams.push(standOf(contest).question?.turn);
      contest = judgeAnswer(contest, 'right', START);
    }
    expect(teams).toEqual(['mine', 'town', 'fire', 'mine', 'town', 'fire']);
    expect(turn(contest)).toEqual({ type: 'over' });
  });

  it('tells which question of how many comes next, and whose', () => {
    const contest = played(played(played(contestOf([MUST]), 'right'), 'wrong'), 'right');
    expect(turn(contest)).toEqual({ type: 'ask', number: 2, total: 2, team: 'mine' });
  });

  it('takes nothing off for a wrong answer or none', () => {
    const contest = played(played(played(contestOf([MUST]), 'right'), 'wrong'), 'passed');
    expect(scores(contest)).toEqual([110, 100, 100]);
    expect(standOf(contest).lines).toHaveLength(1);
  });

  it('keeps one question at a time and judges it once', () => {
    const asked = askNext(contestOf([MUST]), START);
    expect(askNext(asked, START)).toBe(asked);
    expect(turn(asked)).toEqual({ type: 'answering' });
    const judged = judgeAnswer(asked, 'right', START);
    expect(judgeAnswer(judged, 'wrong', START)).toBe(judged);
  });

  it('judges nothing where nothing was asked', () => {
    const contest = contestOf([MUST]);
    expect(judgeAnswer(contest, 'right', START)).toBe(contest);
  });
});

describe('抢答', () => {
  const asked = askNext(contestOf([BUZZER]), START);
  const open = openBuzzers(asked, START + 10);

  it('gives the turn to the first press after the opening', () => {
    const contest = press(press(open, 'town', 1200.5, START + 11), 'mine', 1300.2, START + 12);
    expect(standOf(contest).question?.turn).toBe('town');
  });

  it('goes by the time stamp where a later press was heard first', () => {
    const contest = press(press(open, 'town', 1200.5, START + 11), 'mine', 1200.4, START + 11);
    expect(standOf(contest).question?.turn).toBe('mine');
    expect(standOf(contest).question?.presses.map(({ team }) => team)).toEqual(['mine', 'town']);
  });

  it('takes the one heard first of two with the same stamp', () => {
    const contest = press(press(open, 'fire', 900, START + 11), 'mine', 900, START + 11);
    expect(standOf(contest).question?.turn).toBe('fire');
  });

  it('costs a team that pressed before the opening the foul’s points, once, and shuts it out', () => {
    const early = press(press(asked, 'mine', 10, START + 1), 'mine', 11, START + 2);
    const contest = press(press(openBuzzers(early, START + 3), 'mine', 50, START + 4), 'fire', 60, START + 4);
    expect(standOf(contest).question?.turn).toBe('fire');
    expect(scores(contest)).toEqual([95, 100, 100]);
    expect(standOf(contest).question?.presses[0]).toEqual({ team: 'mine', stamp: 10, isFoul: true });
  });

  it('earns for right and costs as much for wrong', () => {
    expect(scores(buzzed(contestOf([BUZZER]), 'town', 'right'))).toEqual([100, 110, 100]);
    expect(scores(buzzed(contestOf([BUZZER]), 'town', 'wrong'))).toEqual([100, 90, 100]);
  });

  it('costs whoever pressed and then said nothing', () => {
    const contest = judgeAnswer(press(open, 'town', 1, START), 'passed', START);
    expect(scores(contest)).toEqual([100, 90, 100]);
  });

  it('lets a question lapse that nobody pressed for, whatever was judged', () => {
    const contest = judgeAnswer(open, 'right', START);
    expect(standOf(contest).question?.verdict).toBe('passed');
    expect(scores(contest)).toEqual([100, 100, 100]);
  });

  it('hears no press of a team there is not, nor after the verdict', () => {
    expect(press(open, 'nobody', 1, START)).toBe(open);
    const judged = judgeAnswer(press(open, 'town', 1, START), 'right', START);
    expect(press(judged, 'mine', 2, START)).toBe(judged);
  });

  it('opens the buzzers once, and only where teams press', () => {
    expect(openBuzzers(open, START)).toBe(open);
    const own = askNext(contestOf([MUST]), START);
    expect(openBuzzers(own, START)).toBe(own);
    expect(press(own, 'mine', 1, START)).toBe(own);
  });
});

describe('风险', () => {
  it.each([10, 20, 30])('earns or costs the %i points the team chose', (value) => {
    expect(scores(played(contestOf([RISK]), 'right', value))[0]).toBe(100 + value);
    expect(scores(played(contestOf([RISK]), 'wrong', value))[0]).toBe(100 - value);
  });

  it('asks a harder question for more points', () => {
    const contest = askNext(contestOf([RISK]), START, { value: 30 });
    expect(standOf(contest).question?.event.item).toBe('i03');
  });

  it('takes the smallest value where the one chosen is none of the rules', () => {
    expect(standOf(askNext(contestOf([RISK]), START, { value: 500 })).question?.event.value).toBe(10);
  });
});

describe('观众题', () => {
  it('is answered by somebody of the audience and scores for no team', () => {
    const person = { id: 'p-1', name: '何静', unit: '危化科' };
    const asked = askNext(contestOf([AUDIENCE]), START, { person });
    expect(standOf(asked).question?.event.person).toEqual(person);
    expect(mayPress(asked, standOf(asked))).toEqual([]);
    const contest = judgeAnswer(asked, 'right', START);
    expect(standOf(contest).question?.verdict).toBe('right');
    expect(scores(contest)).toEqual([100, 100, 100]);
  });
});

describe('加赛', () => {
  const level = buzzed(buzzed(contestOf([{ ...BUZZER, questions: 2 }, TIE]), 'mine', 'right'), 'town', 'right');

  it('comes only where a prize is tied', () => {
    const apart = buzzed(buzzed(contestOf([{ ...BUZZER, questions: 2 }, TIE]), 'mine', 'right'), 'mine', 'right');
    expect(turn(apart)).toEqual({ type: 'over' });
    expect(turn(level)).toMatchObject({ type: 'round-over', next: { id: 'tie' } });
  });

  it('lets only the tied teams press', () => {
    const asked = askNext(onward(level), START);
    expect(mayPress(asked, standOf(asked))).toEqual(['mine', 'town']);
    expect(press(asked, 'fire', 1, START)).toBe(asked);
  });

  it('goes on until the tie is broken', () => {
    const lapsed = judgeAnswer(openBuzzers(askNext(onward(level), START), START), 'passed', START);
    expect(turn(lapsed)).toMatchObject({ type: 'ask', number: 2 });
    const broken = buzzed(lapsed, 'town', 'right');
    expect(turn(broken)).toEqual({ type: 'over' });
    expect(standOf(broken).scores.map(({ score, tie }) => [score, tie])).toEqual([
      [110, 0],
      [110, 1],
      [100, 0],
    ]);
  });

  it('lets the other team answer after a foul in it', () => {
    const foul = press(askNext(onward(level), START), 'mine', 1, START);
    const contest = press(openBuzzers(foul, START), 'town', 2, START);
    expect(standOf(contest).question?.turn).toBe('town');
  });

  it('never lifts a tied team over one with more points', () => {
    const second = buzzed(
      buzzed(buzzed(contestOf([{ ...BUZZER, questions: 3 }, TIE], 30, 3), 'fire', 'right'), 'fire', 'right'),
      'fire',
      'right',
    );
    const contest = buzzed(onward(second), 'mine', 'right');
    expect(standOf(contest).scores.map(({ score }) => score)).toEqual([100, 100, 130]);
    expect(turn(contest)).toEqual({ type: 'over' });
  });
});

describe('the order of rounds', () => {
  it('goes on only once a round is played', () => {
    const contest = contestOf([MUST, BUZZER]);
    expect(nextRound(contest, START)).toBe(contest);
  });

  it('tells that nothing is left to ask', () => {
    const contest = played(played(contestOf([MUST], 2), 'right'), 'right');
    expect(turn(contest)).toEqual({ type: 'no-items' });
    expect(askNext(contest, START)).toBe(contest);
  });

  it('is over at once without rounds', () => {
    expect(turn(contestOf([]))).toEqual({ type: 'over' });
  });
});

describe('a saved list of events in which one team pressed twice', () => {
  const open = openBuzzers(askNext(contestOf([BUZZER]), START), START);
  const pressed = (id: string, team: string, stamp: number) =>
    ({ type: 'pressed', id, at: START, team, stamp }) as const;
  const stand = (...events: Contest['events']) => standOf({ ...open, events: [...open.events, ...events] }).question;

  it('counts the earlier stamp, whichever came first', () => {
    const twice = stand(pressed('e4', 'mine', 300), pressed('e5', 'town', 200), pressed('e6', 'mine', 100));
    expect(twice?.presses.map(({ team, stamp }) => [team, stamp])).toEqual([
      ['mine', 100],
      ['town', 200],
    ]);
    expect(stand(pressed('e4', 'mine', 100), pressed('e5', 'mine', 300))?.presses[0]?.stamp).toBe(100);
  });

  it('leaves a foul a foul, whatever came after it', () => {
    const asked = askNext(contestOf([BUZZER]), START);
    const events = [pressed('e3', 'mine', 500), { type: 'opened', id: 'e4', at: START } as const];
    const after = standOf({ ...asked, events: [...asked.events, ...events, pressed('e5', 'mine', 100)] }).question;
    expect(after?.presses).toEqual([{ team: 'mine', stamp: 500, isFoul: true }]);
    expect(after?.turn).toBeUndefined();
  });
});
