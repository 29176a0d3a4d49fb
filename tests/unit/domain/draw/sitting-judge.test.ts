import { describe, expect, it } from 'vitest';
import { judgementAt, verdictAt } from '../../../../src/domain/draw/sitting.ts';
import {
  CLOCK_MS,
  judge,
  judgeByPoints,
  pointsVerdict,
  tickPoint,
  toggleClock,
} from '../../../../src/domain/draw/sitting-judge.ts';
import { drawRecordOf, recordsOf } from '../../../../src/domain/draw/sitting-records.ts';
import { stepBack, stepForward } from '../../../../src/domain/draw/sitting-steps.ts';
import { drawnSitting, sealedSitting } from '../../../builders/draw-sitting.ts';

const ASKING = stepForward(drawnSitting(), 1);
const ALL = ['a', 'b', 'c'];
const ticked = (...points: string[]) => points.reduce((sitting, point) => tickPoint(sitting, point, ALL, 5), ASKING);

describe('pointsVerdict', () => {
  it.each([
    [['a', 'b', 'c'], 'right'],
    [['c'], 'partly'],
    [[], 'wrong'],
    [['x'], 'wrong'],
    [['a', 'a', 'x'], 'partly'],
  ])('makes %j of three points %s', (met, verdict) => {
    expect(pointsVerdict(met, ALL)).toBe(verdict);
  });
});

describe('judging', () => {
  it('takes a person who will not answer as passed', () => {
    expect(verdictAt(judge(ASKING, 'passed', 7), 1)).toBe('passed');
  });

  it('leaves points out where none was ticked', () => {
    expect(judgementAt(judge(ASKING, 'right', 7), 1)).not.toHaveProperty('points');
  });

  it('stops the clock and clears the ticks', () => {
    const judged = judge(toggleClock(ticked('a'), 10), 'right', 20);
    expect(judged).toMatchObject({ clockEndsAt: 0, points: [] });
    expect(judgementAt(judged, 1)?.points).toEqual(['a']);
  });
});

describe('judging by points', () => {
  it('only notes a tick while the person is asked, and takes it back', () => {
    expect(ticked('a', 'b').points).toEqual(['a', 'b']);
    expect(ticked('a', 'b', 'a').points).toEqual(['b']);
    expect(verdictAt(ticked('a'), 1)).toBeUndefined();
  });

  it('judges by what was ticked, none of it as wrong', () => {
    expect(judgementAt(judgeByPoints(ticked('a', 'b', 'c'), ALL, 9), 1)).toMatchObject({ verdict: 'right', at: 9 });
    expect(judgementAt(judgeByPoints(ticked('b'), ALL, 9), 1)).toMatchObject({ verdict: 'partly', points: ['b'] });
    expect(judgementAt(judgeByPoints(ASKING, ALL, 9), 1)).toMatchObject({ verdict: 'wrong', points: [] });
  });

  it('lets the verdict follow a tick made afterwards', () => {
    const judged = judgeByPoints(ticked('a', 'b'), ALL, 9);
    const more = tickPoint(judged, 'c', ALL, 12);
    expect(judgementAt(more, 1)).toMatchObject({ verdict: 'right', points: ['a', 'b', 'c'], at: 12 });
    expect(verdictAt(tickPoint(tickPoint(judged, 'a', ALL, 13), 'b', ALL, 14), 1)).toBe('wrong');
  });

  it('leaves the points where the presenter overrules the verdict', () => {
    const overruled = judge(judgeByPoints(ticked('a'), ALL, 9), 'right', 12);
    expect(judgementAt(overruled, 1)).toMatchObject({ verdict: 'right', points: ['a'] });
  });

  it('knows no point the item does not have, and nobody to tick for before the question', () => {
    expect(tickPoint(ASKING, 'x', ALL, 1)).toBe(ASKING);
    const drawn = drawnSitting();
    expect(tickPoint(drawn, 'a', ALL, 1)).toBe(drawn);
    expect(judgeByPoints(drawn, ALL, 1)).toBe(drawn);
  });

  it('judges by points once; after that a tick or a verdict corrects', () => {
    const judged = judgeByPoints(ticked('a'), ALL, 9);
    expect(judgeByPoints(judged, ALL, 10)).toBe(judged);
  });

  it('goes with the verdict into the draw’s record and the person’s', () => {
    const judged = judgeByPoints(ticked('a', 'c'), ALL, 9);
    expect(drawRecordOf(judged).verdicts).toMatchObject([{ verdict: 'partly', points: ['a', 'c'] }]);
    expect(recordsOf(judged).at(-1)).toMatchObject({ type: 'oral-answer', verdict: 'partly', points: ['a', 'c'] });
  });
});

describe('the clock', () => {
  it('ends a minute from when it is started, and stops when asked again', () => {
    const started = toggleClock(ASKING, 1000);
    expect(started.clockEndsAt).toBe(1000 + CLOCK_MS);
    expect(CLOCK_MS).toBe(60_000);
    expect(toggleClock(started, 5000).clockEndsAt).toBe(0);
  });

  it('judges nobody when it has run out', () => {
    const over = toggleClock(ASKING, 0);
    expect(verdictAt(over, 1)).toBeUndefined();
    expect(stepForward(over, 1)).toBe(over);
  });

  it('runs for nobody before the question or after the verdict', () => {
    for (const sitting of [sealedSitting(), drawnSitting(), judge(ASKING, 'right', 1)]) {
      expect(toggleClock(sitting, 1)).toBe(sitting);
    }
  });

  it('stays behind with its ticks when another place is shown', () => {
    const second = stepForward(judge(ASKING, 'right', 1), 1);
    expect(stepBack(toggleClock(tickPoint(second, 'a', ALL, 1), 1))).toMatchObject({ clockEndsAt: 0, points: [] });
    expect(stepBack(toggleClock(ASKING, 1))).toMatchObject({ phase: 'drawn', clockEndsAt: 0 });
  });
});
