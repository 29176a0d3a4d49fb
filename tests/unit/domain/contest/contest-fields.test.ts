import { describe, expect, it } from 'vitest';
import { changeDrawIn, closeDrawIn, sealDrawIn } from '../../../../src/domain/contest/draft-draw.ts';
import { adjustScore, undo } from '../../../../src/domain/contest/moves.ts';
import { parseContest } from '../../../../src/domain/contest/parse-contest.ts';
import { parseContestDraft } from '../../../../src/domain/contest/parse-contest-draft.ts';
import { askQuestion, judgeQuestion } from '../../../../src/domain/contest/quiz-draft.ts';
import { callSpeaker, revealScores } from '../../../../src/domain/contest/speech-draft.ts';
import { drawNow } from '../../../../src/domain/draw/sitting.ts';
import { letPass, placesBroken } from '../../../builders/broken.ts';
import { AUDIENCE, BUZZER, buzzed, contestOf, onward, played, RISK, START } from '../../../builders/contest.ts';
import { audienceSitting, marked, prizeDraft, quizDraft, speechDraft } from '../../../builders/contest-draft.ts';

const isContest = (value: unknown) => parseContest(value) !== undefined;
const isDraft = (value: unknown) => parseContestDraft(value) !== undefined;

/** A contest with an event of every kind. */
const eventful = (() => {
  const asked = [1, 2, 3].reduce((c) => buzzed(c, 'town', 'wrong'), contestOf([BUZZER, RISK], 6));
  const adjusted = adjustScore(played(onward(asked), 'right', 20), 'mine', -5, '迟到', START + 8);
  return undo(adjusted, adjusted.events.at(-1)?.id ?? '', START + 9);
})();

const drawn = closeDrawIn(
  changeDrawIn(sealDrawIn(quizDraft([AUDIENCE]), audienceSitting()), (sitting) => drawNow(sitting, START + 5)),
);
const audience = judgeQuestion(askQuestion(drawn, START + 6), 'right', START + 7);
const speech = revealScores(callSpeaker(marked(speechDraft(3), 's-1', ['9', '8.5', '9.25']), 's-1'));

describe('a saved contest with one field broken', () => {
  it('is refused, but for a team that a question may lack and a cost that may be a number', () => {
    expect(new Set(eventful.events.map(({ type }) => type)).size).toBe(7);
    expect(placesBroken(eventful).size).toBeGreaterThan(50);
    expect(letPass(eventful, isContest)).toEqual([
      'events[asked].team: removed',
      'rules.rounds[buzzer].wrong: another kind',
      'rules.rounds[risk].wrong: another kind',
    ]);
  });

  it.each([
    ['a stamp before the start of time', { type: 'pressed', team: 'mine', stamp: -1 }],
    ['a verdict of another game', { type: 'judged', verdict: 'offside' }],
    ['a question worth less than nothing', { type: 'asked', round: 'r', item: 'i', lesson: 'l/l', value: -10 }],
    ['points without end', { type: 'adjusted', team: 'mine', points: Number.POSITIVE_INFINITY, reason: '' }],
    ['a reason longer than a page', { type: 'adjusted', team: 'mine', points: 1, reason: 'x'.repeat(501) }],
    ['an id with a space', { type: 'undone', target: 'e 1' }],
    ['somebody of the audience without a unit', { type: 'asked', person: { id: 'p', name: '何静' } }],
  ])('is refused for an event with %s', (_, event) => {
    const whole = { round: 'r', item: 'i', lesson: 'l/l', value: 10, ...event };
    expect(isContest({ ...eventful, events: [{ id: 'e1', at: 1, ...whole }] })).toBe(false);
  });

  it('is taken with whatever number of points by hand, also with a fraction and below zero', () => {
    for (const points of [-0.5, 1.25, -1000]) {
      const event = { id: 'e1', at: 1, type: 'adjusted', team: 'mine', points, reason: '' };
      expect(isContest({ ...eventful, events: [event] })).toBe(true);
    }
  });

  it('is taken up to the lists’ full length and refused beyond it', () => {
    const [team] = eventful.teams;
    const teams = (count: number) => ({ ...eventful, teams: Array.from({ length: count }, () => team) });
    expect([100, 101].map((count) => isContest(teams(count)))).toEqual([true, false]);
    const [round] = eventful.rules.rounds;
    const rounds = (count: number) => ({
      ...eventful,
      rules: { ...eventful.rules, rounds: Array.from({ length: count }, () => round) },
    });
    expect([0, 100, 101].map((count) => isContest(rounds(count)))).toEqual([true, true, false]);
  });
});

describe('the draft of a contest with one field broken', () => {
  it('of a quiz is refused, but for what may be absent', () => {
    const ended = { ...audience, endedAt: START + 9 };
    expect(placesBroken(ended).size).toBeGreaterThan(60);
    expect(letPass(ended, isDraft)).toEqual(['contest.events[asked].person: removed', 'endedAt: removed']);
  });

  it('of a speech contest is refused, but for marks not typed yet', () => {
    expect(letPass(speech, isDraft)).toEqual(['marks.s-1: removed']);
  });

  it('of an online quiz is refused, whatever the field', () => {
    expect(letPass(prizeDraft(), isDraft)).toEqual([]);
  });

  it('is refused where its draw on the wall is, and taken with none', () => {
    const sealed = sealDrawIn(prizeDraft(), audienceSitting(2));
    expect(letPass(sealed, isDraft).filter((place) => place.startsWith('sitting'))).toEqual([]);
    expect(isDraft({ ...sealed, sitting: null })).toBe(true);
  });

  it('is refused as another kind of contest than it is', () => {
    for (const draft of [audience, speech, prizeDraft()]) {
      const others = ['quiz', 'speech', 'online', 'race'].filter((kind) => kind !== draft.kind);
      for (const kind of others) expect(isDraft({ ...draft, kind })).toBe(false);
    }
  });
});
