import { describe, expect, it } from 'vitest';
import type { Contest, ContestVerdict } from '../../../../src/domain/contest/contest.ts';
import type { ContestRound } from '../../../../src/domain/contest/contest-plan.ts';
import { askNext, judgeAnswer, lastUndoable, openBuzzers, press, undo } from '../../../../src/domain/contest/moves.ts';
import { parseContest } from '../../../../src/domain/contest/parse-contest.ts';
import { standOf } from '../../../../src/domain/contest/stand-of.ts';
import { mayPress, turnOf } from '../../../../src/domain/contest/turn-of.ts';
import { AUDIENCE, BUZZER, contestOf, MUST, RISK, START, TEAMS, TIE } from '../../../builders/contest.ts';

// One conformance suite for every kind of round: what ContestRound and standOf promise, kind by kind.

interface Kind {
  readonly round: ContestRound;
  /** Questions asked of three teams, and of two. */
  readonly totals: readonly [number, number];
  /** Whose turn the first question is once it is open and 城镇队 has pressed. */
  readonly turn: string | undefined;
  readonly isPressed: boolean;
  /** What the verdict changes for 矿山队, 城镇队, 消防队. */
  readonly points: Readonly<Record<ContestVerdict, readonly number[]>>;
  /** The points part level teams only. */
  readonly isTie: boolean;
  /** What a press before the opening costs 城镇队. */
  readonly foul: number;
}

const NONE = [0, 0, 0];
const KINDS: readonly Kind[] = [
  {
    round: MUST,
    totals: [6, 4],
    turn: 'mine',
    isPressed: false,
    points: { right: [10, 0, 0], wrong: NONE, passed: NONE },
    isTie: false,
    foul: 0,
  },
  {
    round: BUZZER,
    totals: [3, 3],
    turn: 'town',
    isPressed: true,
    points: { right: [0, 10, 0], wrong: [0, -10, 0], passed: [0, -10, 0] },
    isTie: false,
    foul: -5,
  },
  {
    round: RISK,
    totals: [3, 2],
    turn: 'mine',
    isPressed: false,
    points: { right: [10, 0, 0], wrong: [-10, 0, 0], passed: [-10, 0, 0] },
    isTie: false,
    foul: 0,
  },
  {
    round: AUDIENCE,
    totals: [1, 1],
    turn: undefined,
    isPressed: false,
    points: { right: NONE, wrong: NONE, passed: NONE },
    isTie: false,
    foul: 0,
  },
  {
    round: TIE,
    // Until the tie is broken: here at the first question, which only one team gets right.
    totals: [1, 1],
    turn: 'town',
    isPressed: true,
    points: { right: [0, 1, 0], wrong: [0, -1, 0], passed: [0, -1, 0] },
    isTie: true,
    foul: -1,
  },
];

const VERDICTS = ['right', 'wrong', 'passed'] as const;
const stepOf = (contest: Contest) => turnOf(contest, standOf(contest));
const changes = (contest: Contest, isTie: boolean) =>
  standOf(contest).scores.map(({ score, tie }) => (isTie ? tie : score - 100));

/** Asks, opens the buzzers where there are any, and lets 城镇队 press. */
function answering(contest: Contest): Contest {
  return press(openBuzzers(askNext(contest, START + 1), START + 2), 'town', 100, START + 3);
}

function playedOut(contest: Contest): Contest {
  let now = contest;
  for (let i = 0; i < 50 && stepOf(now).type === 'ask'; i += 1) now = judgeAnswer(answering(now), 'right', START + 4);
  return now;
}

const asksOf = ({ events }: Contest) => events.flatMap((event) => (event.type === 'asked' ? [event] : []));

describe.each(KINDS.map((kind) => [kind.round.title, kind] as const))('a round of %s', (_, kind) => {
  const opened = contestOf([kind.round]);
  const open = answering(opened);

  it('asks as many questions as its rules say, of every team where they are its own', () => {
    const two = { ...opened, teams: TEAMS.slice(0, 2) };
    expect([asksOf(playedOut(opened)).length, asksOf(playedOut(two)).length]).toEqual(kind.totals);
  });

  it('asks no question twice and takes them in the order of the pool, or of the difficulty wished for', () => {
    const items = asksOf(playedOut(opened)).map(({ item }) => item);
    expect(new Set(items).size).toBe(items.length);
    expect(items[0]).toBe('i01');
  });

  it('gives the turn to whom the rules give it', () => {
    expect(standOf(open).question?.turn).toBe(kind.turn);
    expect(standOf(open).question?.isOpen).toBe(true);
  });

  it('lets teams press, or takes nobody’s press', () => {
    const asked = askNext(opened, START + 1);
    expect(mayPress(asked, standOf(asked))).toEqual(kind.isPressed ? TEAMS.map(({ id }) => id) : []);
    expect(standOf(asked).question?.isOpen).toBe(!kind.isPressed);
    expect(openBuzzers(asked, START + 2) === asked).toBe(!kind.isPressed);
  });

  it.each(VERDICTS)('changes the points as its rules say when the answer is %s', (verdict) => {
    const judged = judgeAnswer(open, verdict, START + 4);
    expect(changes(judged, kind.isTie)).toEqual(kind.points[verdict]);
    expect(changes(judged, !kind.isTie)).toEqual(NONE);
  });

  it('changes nothing before the verdict', () => {
    expect(changes(open, kind.isTie)).toEqual(NONE);
    expect(standOf(open).lines).toEqual([]);
  });

  it('takes the foul’s points off once, however often the team presses and whatever the verdict', () => {
    const early = press(press(askNext(opened, START), 'town', 1, START), 'town', 2, START);
    const judged = judgeAnswer(openBuzzers(early, START + 1), 'passed', START + 2);
    const own = kind.isPressed ? 0 : (kind.points.passed[1] ?? 0);
    expect(changes(judged, kind.isTie)[1]).toBe(kind.foul + own);
  });

  it('stays at its question until the verdict, and judges once', () => {
    expect(stepOf(open)).toEqual({ type: 'answering' });
    expect(askNext(open, START + 4)).toBe(open);
    const judged = judgeAnswer(open, 'right', START + 4);
    expect(judgeAnswer(judged, 'wrong', START + 5)).toBe(judged);
    expect(press(judged, 'fire', 1, START + 5)).toBe(judged);
  });

  it('goes back step by step to its beginning, and every step back stays in the list', () => {
    const judged = judgeAnswer(open, 'wrong', START + 4);
    let now = judged;
    for (let last = lastUndoable(now); last !== undefined; last = lastUndoable(now))
      now = undo(now, last.id, START + 9);
    const { seen, ...stand } = standOf(now);
    const { seen: _none, ...before } = standOf(opened);
    expect(stand).toEqual(before);
    expect(seen).toEqual(new Set(['i01']));
    expect(now.events.length).toBe(2 * judged.events.length - 1);
  });

  it('is read back from its saved text at any moment', () => {
    for (const contest of [
      opened,
      askNext(opened, START),
      open,
      judgeAnswer(open, 'right', START),
      playedOut(opened),
    ]) {
      expect(parseContest(JSON.parse(JSON.stringify(contest)))).toEqual(contest);
    }
  });

  it('says that nothing is left to ask where the pool is empty', () => {
    const empty = { ...opened, pool: [] };
    expect(stepOf(empty)).toEqual({ type: 'no-items' });
    expect(askNext(empty, START)).toBe(empty);
  });

  it('is over after its last question, and goes on to the round behind it', () => {
    expect(stepOf(playedOut(opened))).toEqual({ type: 'over' });
    const next = { ...MUST, id: 'last' };
    expect(stepOf(playedOut(contestOf([kind.round, next])))).toEqual({ type: 'round-over', next });
  });
});

describe('a round of 必答 and one of 风险', () => {
  it.each([2, 3, 5, 8])('give every one of %i teams the same number of questions, in their order', (count) => {
    const teams = Array.from({ length: count }, (_, i) => ({ id: `t${i}`, name: `第${i}队`, buzzer: `Key${i}` }));
    for (const round of [MUST, RISK]) {
      const asked = asksOf(playedOut({ ...contestOf([round]), teams })).map(({ team }) => team);
      const expected = Array.from({ length: round.questions }, () => teams.map(({ id }) => id)).flat();
      expect(asked).toEqual(expected);
    }
  });
});

describe('a round of 抢答 whose wrong answer costs a fixed amount', () => {
  it.each([
    [0, 100],
    [3, 97],
    [25, 75],
  ])('takes %i points off, whatever the question was worth', (wrong, left) => {
    const contest = judgeAnswer(answering(contestOf([{ ...BUZZER, wrong }])), 'wrong', START + 4);
    expect(standOf(contest).scores[1]?.score).toBe(left);
  });

  it('writes no line where neither verdict nor foul moves a point', () => {
    const free = contestOf([{ ...BUZZER, wrong: 0, foul: 0 }]);
    const early = press(askNext(free, START), 'mine', 1, START);
    const judged = judgeAnswer(press(openBuzzers(early, START), 'town', 2, START), 'wrong', START);
    expect(standOf(judged).lines).toEqual([]);
    expect(standOf(judged).question?.presses.map(({ team, isFoul }) => [team, isFoul])).toEqual([
      ['mine', true],
      ['town', false],
    ]);
  });
});
