import { describe, expect, it } from 'vitest';
import {
  addSpeaker,
  callSpeaker,
  droppedAt,
  orderSpeakers,
  readMark,
  revealScores,
  scoresFor,
  speechForward,
  speechRanking,
  typedFor,
  typeMark,
} from '../../../../src/domain/contest/speech-draft.ts';
import { marked, SPEAKERS, speechDraft } from '../../../builders/contest-draft.ts';

describe('a score as it is typed', () => {
  it.each([
    ['9', 9],
    ['9.5', 9.5],
    ['9.25', 9.25],
    [' 9. ', 9],
    ['９．５', 9.5],
    ['9。5', 9.5],
    ['0', 0],
    ['10', 10],
  ])('%s is %d', (typed, points) => {
    expect(readMark(typed, 10)).toEqual({ type: 'points', points });
  });

  it.each(['九分', '9.255', '9,5', '1e1', '.', '9..5', '+9', 'NaN', '0x9'])('%s is no score', (typed) => {
    expect(readMark(typed, 10).type).toBe('no-number');
  });

  it.each(['11', '10.01', '-1', '-0.5'])('%s is out of range', (typed) => {
    expect(readMark(typed, 10).type).toBe('out-of-range');
  });

  it('is empty where there is nothing but space', () => {
    expect(readMark(' \u3000', 10).type).toBe('empty');
  });
});

describe('the scores of a speaker', () => {
  it('are kept as typed, whatever they are', () => {
    const draft = typeMark(typeMark(speechDraft(3), 's-1', 1, '九分'), 's-1', 0, '9');
    expect(typedFor(draft, 's-1')).toEqual(['9', '九分', '']);
    expect(typedFor(draft, 's-2')).toEqual(['', '', '']);
    expect(typedFor(draft, 'constructor')).toEqual(['', '', '']);
  });

  it('have no judge beyond the last', () => {
    const draft = speechDraft(3);
    expect(typeMark(draft, 's-1', 3, '9')).toBe(draft);
    expect(typeMark(draft, 's-1', -1, '9')).toBe(draft);
  });

  it('count once every judge’s is in', () => {
    const two = marked(speechDraft(3), 's-1', ['9', '8']);
    expect(scoresFor(two, 's-1')).toBeUndefined();
    expect(scoresFor(typeMark(two, 's-1', 2, '11'), 's-1')).toBeUndefined();
    expect(scoresFor(typeMark(two, 's-1', 2, '10'), 's-1')).toEqual([9, 8, 10]);
  });

  it('drop one highest and one lowest by place, none with fewer than three', () => {
    expect([...droppedAt([9, 9.5, 8.5, 9, 9])].sort()).toEqual([1, 2]);
    expect([...droppedAt([9, 9, 9])].sort()).toEqual([0, 1]);
    expect(droppedAt([9, 8]).size).toBe(0);
    expect(droppedAt([]).size).toBe(0);
  });
});

describe('the ranking', () => {
  it('holds only those whose scores are all in', () => {
    const draft = marked(marked(speechDraft(3), 's-1', ['9', '9', '9']), 's-2', ['10', '10']);
    expect(speechRanking(draft).map(({ speaker }) => speaker)).toEqual(['s-1']);
  });

  it('parts level means by the mean of all, and leaves the rest level', () => {
    const first = marked(speechDraft(), 's-1', ['9', '9.5', '8.5', '9', '9']);
    const second = marked(first, 's-2', ['9', '9', '9', '10', '8.5']);
    const third = marked(second, 's-3', ['9', '9.5', '8.5', '9', '9']);
    expect(speechRanking(third).map(({ speaker, rank, hundredths }) => [speaker, rank, hundredths])).toEqual([
      ['s-2', 1, 900],
      ['s-1', 2, 900],
      ['s-3', 2, 900],
    ]);
  });
});

describe('the course of a speech contest', () => {
  it('goes from speaker to scores to the next, and at last to the ranking', () => {
    const scored = ['s-1', 's-2', 's-3'].reduce(
      (draft, speaker) => marked(draft, speaker, ['9', '9', '9']),
      speechDraft(3),
    );
    const seen: string[] = [];
    let draft = scored;
    for (let step = 0; step < 8; step += 1) {
      draft = speechForward(draft);
      seen.push(draft.showsRanking ? 'ranking' : `${draft.current}${draft.isRevealed ? '!' : ''}`);
    }
    expect(seen).toEqual(['s-1', 's-1!', 's-2', 's-2!', 's-3', 's-3!', 'ranking', 'ranking']);
    expect(speechForward(draft)).toBe(draft);
  });

  it('does not reveal before every score is in', () => {
    const called = callSpeaker(speechDraft(3), 's-1');
    expect(speechForward(called)).toBe(called);
    expect(revealScores(called)).toBe(called);
  });

  it('calls somebody again, the scores hidden, and nobody who is not there', () => {
    const draft = revealScores(callSpeaker(marked(speechDraft(3), 's-1', ['9', '9', '9']), 's-1'));
    expect(draft.isRevealed).toBe(true);
    expect(callSpeaker(draft, 's-2')).toMatchObject({ current: 's-2', isRevealed: false });
    expect(callSpeaker(draft, 's-9')).toBe(draft);
  });

  it('takes the order of a draw before the first, and none after', () => {
    const ordered = orderSpeakers(speechDraft(), ['s-3', 's-1', 's-2']);
    expect(ordered.speakers.map(({ id }) => id)).toEqual(['s-3', 's-1', 's-2']);
    const partly = orderSpeakers(speechDraft(), ['s-2']);
    expect(partly.speakers.map(({ id }) => id)).toEqual(['s-2', 's-1', 's-3']);
    const begun = callSpeaker(speechDraft(), 's-1');
    expect(orderSpeakers(begun, ['s-3'])).toBe(begun);
  });

  it('adds somebody last, and nobody twice', () => {
    const late = { id: 's-4', name: '宋涛', unit: '' };
    const draft = addSpeaker(speechDraft(), late);
    expect(draft.speakers).toEqual([...SPEAKERS, late]);
    expect(addSpeaker(draft, late)).toBe(draft);
  });
});
