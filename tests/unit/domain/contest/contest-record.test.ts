import { describe, expect, it } from 'vitest';
import { contestResult, traceOf, usedInContests } from '../../../../src/domain/contest/contest-record.ts';
import { adjustScore, askNext, openBuzzers, press, undo } from '../../../../src/domain/contest/moves.ts';
import { parseContest } from '../../../../src/domain/contest/parse-contest.ts';
import { makeRecord } from '../../../../src/domain/records/new-record.ts';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import { BUZZER, buzzed, contestOf, MUST, onward, played, RISK, START, TIE } from '../../../builders/contest.ts';
import { lessonRead, recordId } from '../../../builders/record.ts';

const FACTS = { id: recordId(), at: START, person: 'p-he', device: 'd-1' };
const finished = played(played(played(contestOf([{ ...MUST, questions: 1 }]), 'right'), 'wrong'), 'right');

describe('the result of a contest', () => {
  const result = contestResult(finished, START + 60_000, ['d-9']);

  it('holds places, time and every question the room saw', () => {
    expect(result.standings).toEqual([
      { rank: 1, name: '矿山队', unit: '', points: 110 },
      { rank: 1, name: '消防队', unit: '', points: 110 },
      { rank: 3, name: '城镇队', unit: '', points: 100 },
    ]);
    expect(result).toMatchObject({ durationMs: 60_000, items: ['i01', 'i02', 'i03'], draws: ['d-9'], kind: 'quiz' });
  });

  it('can be read back as a record', () => {
    const record = makeRecord(result, FACTS);
    expect(parseRecord(structuredClone(record))).toEqual({ type: 'record', record });
  });

  it('has points below zero where a team lost more than it had', () => {
    const poor = adjustScore(finished, 'town', -150.5, '违规', START);
    const record = makeRecord(contestResult(poor, START, []), FACTS);
    expect(parseRecord(record).type).toBe('record');
    expect(contestResult(poor, START, []).standings.at(-1)?.points).toBe(-50.5);
  });
});

describe('the trace', () => {
  it('keeps what was taken back, marked so', () => {
    const judged = buzzed(contestOf([BUZZER]), 'town', 'wrong');
    const contest = undo(judged, judged.events.at(-1)?.id ?? '', START + 9);
    expect(traceOf(contest)).toEqual([{ at: START + 1, name: '城镇队', points: -10, why: 'wrong', isUndone: true }]);
  });

  it('shows a verdict taken back and given anew as two lines', () => {
    const first = played(contestOf([RISK]), 'wrong', 20);
    const contest = adjustScore(undo(first, first.events.at(-1)?.id ?? '', START + 3), 'mine', 5, '补记', START + 4);
    expect(traceOf(contest).map(({ points, why, isUndone }) => [points, why, isUndone])).toEqual([
      [-20, 'wrong', true],
      [5, '补记', false],
    ]);
  });

  it('shows a foul that was taken back', () => {
    const early = press(askNext(contestOf([BUZZER]), START), 'mine', 1, START + 1);
    const contest = openBuzzers(undo(early, early.events.at(-1)?.id ?? '', START + 2), START + 3);
    expect(traceOf(contest).map(({ why, isUndone }) => [why, isUndone])).toEqual([['foul', true]]);
  });
});

describe('questions of earlier contests', () => {
  it('are those of every contest in the log', () => {
    const held = makeRecord(contestResult(finished, START, []), FACTS);
    expect(usedInContests([held, lessonRead()])).toEqual(new Set(['i01', 'i02', 'i03']));
  });
});

describe('a saved contest', () => {
  const full = adjustScore(buzzed(onward(finished), 'town', 'right'), 'mine', -2, '超时', START);

  it('is read back as it was, with every kind of event', () => {
    const rounds = contestOf([{ ...MUST, questions: 1 }, BUZZER, TIE]);
    const contest = undo(
      buzzed(onward(played(played(played(rounds, 'right'), 'wrong'), 'right')), 'fire', 'right'),
      'e3',
      1,
    );
    const saved = JSON.parse(JSON.stringify(contest));
    expect(parseContest(saved)).toEqual(contest);
    expect(new Set(contest.events.map(({ type }) => type)).size).toBe(6);
    expect(parseContest(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it.each([
    ['nothing', null],
    ['a text', 'contest'],
    ['another shape', { ...full, shape: 2 }],
    ['an unknown event', { ...full, events: [{ id: 'e1', at: 1, type: 'won' }] }],
    ['a team without a name', { ...full, teams: [{ id: 'a', name: '', buzzer: 'KeyA' }] }],
    ['rules without rounds', { ...full, rules: { ...full.rules, rounds: undefined } }],
    ['a difficulty of 4', { ...full, pool: [{ item: 'i01', lesson: 'a/b', difficulty: 4 }] }],
  ])('is refused as %s', (_what, value) => {
    expect(parseContest(value)).toBeUndefined();
  });
});
