import { describe, expect, it } from 'vitest';
import { changeDrawIn, closeDrawIn, sealDrawIn } from '../../../../src/domain/contest/draft-draw.ts';
import { parseContestDraft } from '../../../../src/domain/contest/parse-contest-draft.ts';
import { askQuestion, judgeQuestion, takeBack } from '../../../../src/domain/contest/quiz-draft.ts';
import { drawNow } from '../../../../src/domain/draw/sitting.ts';
import { START } from '../../../builders/contest.ts';
import { audienceSitting, marked, prizeDraft, quizDraft, speechDraft } from '../../../builders/contest-draft.ts';

const saved = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const sealed = sealDrawIn(quizDraft(), audienceSitting());
const drawn = changeDrawIn(sealed, (sitting) => drawNow(sitting, START));

describe('a saved contest', () => {
  it.each([
    ['a quiz', quizDraft()],
    ['a quiz under way', takeBack(judgeQuestion(askQuestion(quizDraft(), 1), 'wrong', 2), 3)],
    ['a sealed draw', sealed],
    ['a draw that has ended', closeDrawIn(drawn)],
    ['an end', { ...quizDraft(), endedAt: START + 1 }],
    ['a speech contest', marked(speechDraft(), 's-1', ['9', '九分'])],
    ['a prize draw', prizeDraft()],
  ])('comes back with %s', (_, draft) => {
    expect(parseContestDraft(saved(draft))).toEqual(draft);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['another shape', { ...quizDraft(), shape: 2 }],
    ['another kind', { ...quizDraft(), kind: 'race' }],
    ['a quiz without its contest', { ...quizDraft(), contest: undefined }],
    ['a sitting that is none', { ...quizDraft(), sitting: {} }],
    ['a draw that is none', { ...quizDraft(), draws: [{}] }],
    ['a clock of text', { ...quizDraft(), clockEndsAt: '1' }],
    ['marks that are no texts', { ...speechDraft(), marks: { 's-1': [9] } }],
    ['marks with a prototype', { ...speechDraft(), marks: JSON.parse('{"__proto__":["9"]}') }],
    ['a speaker without an id', { ...speechDraft(), speakers: [{ name: '何静', unit: '' }] }],
    ['standings that are none', { ...prizeDraft(), standings: [{ rank: 1 }] }],
    ['rules that are none', { ...prizeDraft(), rules: {} }],
  ])('is refused with %s', (_, value) => {
    expect(parseContestDraft(value)).toBeUndefined();
  });
});
