import { describe, expect, it } from 'vitest';
import { standingEvents } from '../../../../src/domain/contest/contest.ts';
import { adjustScore, askNext, judgeAnswer, lastUndoable, undo } from '../../../../src/domain/contest/moves.ts';
import { standOf } from '../../../../src/domain/contest/stand-of.ts';
import { BUZZER, buzzed, contestOf, MUST, played, START } from '../../../builders/contest.ts';

describe('taking back', () => {
  const judged = played(contestOf([MUST]), 'right');
  const verdict = judged.events.at(-1)?.id ?? '';

  it('opens the question on the wall again when its verdict is taken back', () => {
    const contest = undo(judged, verdict, START + 9);
    expect(standOf(contest).question?.verdict).toBeUndefined();
    expect(standOf(contest).scores[0]?.score).toBe(100);
    expect(standOf(judgeAnswer(contest, 'wrong', START + 10)).question?.verdict).toBe('wrong');
  });

  it('takes only the points of an older verdict', () => {
    const later = played(judged, 'right');
    const contest = undo(later, verdict, START + 9);
    expect(standOf(contest).scores.map(({ score }) => score)).toEqual([100, 110, 100]);
  });

  it('leaves a trace: nothing leaves the list of events', () => {
    const contest = undo(judged, verdict, START + 9);
    expect(contest.events.slice(0, judged.events.length)).toEqual(judged.events);
    expect(contest.events.at(-1)).toEqual({ id: 'e4', type: 'undone', target: verdict, at: START + 9 });
    expect(standingEvents(contest.events).map(({ type }) => type)).toEqual(['round', 'asked']);
  });

  it('takes nothing back twice, nothing unknown, no taking back and not the first round’s start', () => {
    const once = undo(judged, verdict, START);
    expect(undo(once, verdict, START)).toBe(once);
    expect(undo(once, 'e99', START)).toBe(once);
    expect(undo(once, once.events.at(-1)?.id ?? '', START)).toBe(once);
    expect(undo(once, 'e1', START)).toBe(once);
  });

  it('never asks a question again that was taken back: the room has seen it', () => {
    const asked = askNext(contestOf([MUST]), START);
    const contest = askNext(undo(asked, asked.events.at(-1)?.id ?? '', START), START);
    expect(standOf(contest).question?.event.item).toBe('i02');
    expect(standOf(contest).askedInRound).toBe(1);
  });

  it('offers the newest event that still stands', () => {
    expect(lastUndoable(contestOf([MUST]))).toBeUndefined();
    expect(lastUndoable(judged)?.type).toBe('judged');
    expect(lastUndoable(undo(judged, verdict, START))?.type).toBe('asked');
  });

  it('gives back the points of a foul', () => {
    const contest = buzzed(contestOf([BUZZER]), 'mine', 'wrong');
    const press = contest.events.find(({ type }) => type === 'pressed')?.id ?? '';
    expect(standOf(undo(contest, press, START)).scores.map(({ score }) => score)).toEqual([100, 100, 100]);
  });
});

describe('points by hand', () => {
  const contest = adjustScore(contestOf([MUST]), 'town', -5, '迟到', START + 1);

  it('count at once and name their reason', () => {
    expect(standOf(contest).scores.map(({ score }) => score)).toEqual([100, 95, 100]);
    expect(standOf(contest).lines).toEqual([
      { event: 'e2', at: START + 1, team: 'town', points: -5, why: 'adjusted', reason: '迟到', isTie: false },
    ]);
  });

  it('are left out for a team there is not, for none, and for what is no number', () => {
    expect(adjustScore(contest, 'nobody', 5, '', START)).toBe(contest);
    expect(adjustScore(contest, 'town', 0, '', START)).toBe(contest);
    expect(adjustScore(contest, 'town', Number.NaN, '', START)).toBe(contest);
  });
});

describe('a step that others stand on', () => {
  const later = buzzed(contestOf([BUZZER]), 'town', 'right');
  const idOf = (type: string) => later.events.find((event) => event.type === type)?.id ?? '';

  it('is not taken back before them: a verdict would pass to the question before', () => {
    const twice = buzzed(later, 'mine', 'wrong');
    const second = twice.events.filter(({ type }) => type === 'asked').at(-1)?.id ?? '';
    expect(undo(twice, second, START + 9)).toBe(twice);
    expect(standOf(twice).scores.map(({ score }) => score)).toEqual([90, 110, 100]);
  });

  it('is no opening whose press counts: it would become a foul', () => {
    expect(undo(later, idOf('opened'), START + 9)).toBe(later);
  });

  it('goes once everything after it is gone', () => {
    const bare = [idOf('judged'), idOf('pressed'), idOf('opened')].reduce((c, id) => undo(c, id, START + 9), later);
    const gone = undo(bare, idOf('asked'), START + 10);
    expect(gone).not.toBe(bare);
    expect(standOf(gone).question).toBeUndefined();
    expect(standOf(gone).askedInRound).toBe(0);
  });
});
