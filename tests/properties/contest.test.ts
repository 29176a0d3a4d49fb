import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contest } from '../../src/domain/contest/contest.ts';
import {
  adjustScore,
  askNext,
  judgeAnswer,
  lastUndoable,
  nextRound,
  openBuzzers,
  press,
  undo,
} from '../../src/domain/contest/moves.ts';
import { rankTeams, tiedTeams } from '../../src/domain/contest/ranking.ts';
import { rankSpeeches } from '../../src/domain/contest/speech.ts';
import { standOf } from '../../src/domain/contest/stand-of.ts';
import { mayPress, turnOf } from '../../src/domain/contest/turn-of.ts';
import { AUDIENCE, BUZZER, contestOf, MUST, RISK, TIE } from '../builders/contest.ts';

type Move = (contest: Contest, now: number) => Contest;

const team = fc.constantFrom('mine', 'town', 'fire', 'nobody');
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom(10, 20, 30, 7).map(
    (value): Move =>
      (c, now) =>
        askNext(c, now, { value }),
  ),
  fc.constant<Move>(openBuzzers),
  fc.record({ team, stamp: fc.nat(50) }).map(
    (p): Move =>
      (c, now) =>
        press(c, p.team, p.stamp, now),
  ),
  fc.constantFrom('right' as const, 'wrong' as const, 'passed' as const).map(
    (verdict): Move =>
      (c, now) =>
        judgeAnswer(c, verdict, now),
  ),
  fc.record({ team, by: fc.integer({ min: -20, max: 20 }) }).map(
    (a): Move =>
      (c, now) =>
        adjustScore(c, a.team, a.by, '', now),
  ),
  fc.constant<Move>(nextRound),
  fc.constant<Move>((c, now) => undo(c, lastUndoable(c)?.id ?? '', now)),
);
const moves = fc.array(move, { maxLength: 60 });
const play = (list: readonly Move[]) =>
  list.reduce((contest, step, i) => step(contest, i), contestOf([MUST, BUZZER, RISK, AUDIENCE, TIE], 20, 2));

describe('a contest, whatever keys are pressed', () => {
  it('only ever adds events', () => {
    fc.assert(
      fc.property(moves, move, (list, last) => {
        const before = play(list);
        const after = last(before, 99);
        expect(after.events.slice(0, before.events.length)).toEqual(before.events);
        expect(after.events.length - before.events.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has scores that are the start and the sum of the lines', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const { scores, lines } = standOf(play(list));
        const sum = lines.reduce((total, { points }) => total + points, 0);
        expect(scores.reduce((total, { score, tie }) => total + score + tie, 0)).toBe(300 + sum);
      }),
    );
  });

  it('never shows a question twice', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const items = play(list).events.flatMap((event) => (event.type === 'asked' ? event.item : []));
        expect(new Set(items).size).toBe(items.length);
      }),
    );
  });

  it('stands after a step and its undoing as it stood before, but for what the room has seen', () => {
    fc.assert(
      fc.property(moves, move, (list, step) => {
        const before = play(list);
        const after = step(before, 98);
        const isStep = after !== before && after.events.at(-1)?.type !== 'undone';
        const undone = isStep ? undo(after, after.events.at(-1)?.id ?? '', 99) : before;
        const { seen: _seen, ...stand } = standOf(undone);
        const { seen: _before, ...stood } = standOf(before);
        expect(stand).toEqual(stood);
      }),
    );
  });

  it('played to its end has no prize tied, unless nothing is left to ask', () => {
    const answers = fc.array(fc.record({ team: fc.nat(2), isRight: fc.boolean() }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(answers, (list) => {
        let contest = contestOf([MUST, BUZZER, RISK, AUDIENCE, TIE], 20, 2);
        for (const { team, isRight } of list) contest = playTurn(contest, team, isRight);
        const stand = standOf(contest);
        const { type } = turnOf(contest, stand);
        expect(type).toMatch(/^(over|no-items)$/);
        expect(tiedTeams(stand.scores, 2).length === 0 || type === 'no-items').toBe(true);
      }),
    );
  });
});

/** Goes on by one question or one round, as the screen would offer it. */
function playTurn(contest: Contest, chosen: number, isRight: boolean): Contest {
  const { type } = turnOf(contest, standOf(contest));
  if (type === 'round-over') return nextRound(contest, 1);
  const open = openBuzzers(askNext(contest, 1), 2);
  const may = mayPress(open, standOf(open));
  const pressed = press(open, may[chosen % may.length] ?? '', 1, 3);
  return judgeAnswer(pressed, isRight ? 'right' : 'wrong', 4);
}

describe('ranks', () => {
  const scores = fc.array(fc.record({ score: fc.nat(5), tie: fc.nat(2) }), { maxLength: 8 });

  it('say how many teams are better, and one', () => {
    fc.assert(
      fc.property(scores, (list) => {
        const entries = list.map((entry, i) => ({ ...entry, team: `t${i}` }));
        for (const { score, tie, rank } of rankTeams(entries)) {
          const better = entries.filter((other) => other.score > score || (other.score === score && other.tie > tie));
          expect(rank).toBe(better.length + 1);
        }
      }),
    );
  });

  it('of speeches do not depend on the order of judges', () => {
    const points = fc.integer({ min: 600, max: 1000 }).map((n) => n / 100);
    const given = fc.array(points, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(given, given, (a, b) => {
        const forward = rankSpeeches(
          new Map([
            ['a', a],
            ['b', b],
          ]),
        );
        const backward = rankSpeeches(
          new Map([
            ['a', [...a].reverse()],
            ['b', [...b].reverse()],
          ]),
        );
        expect(backward).toEqual(forward);
      }),
    );
  });
});
