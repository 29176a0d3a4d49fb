import { describe, expect, it } from 'vitest';
import type { ContestDraft } from '../../../../src/domain/contest/contest-draft.ts';
import { contestRecordId, recordOfContest } from '../../../../src/domain/contest/contest-held.ts';
import { changeDrawIn, closeDrawIn, sealDrawIn } from '../../../../src/domain/contest/draft-draw.ts';
import { askQuestion, judgeQuestion } from '../../../../src/domain/contest/quiz-draft.ts';
import { drawNow } from '../../../../src/domain/draw/sitting.ts';
import { makeRecord } from '../../../../src/domain/records/new-record.ts';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import { START } from '../../../builders/contest.ts';
import { audienceSitting, marked, prizeDraft, quizDraft, speechDraft } from '../../../builders/contest-draft.ts';

const END = START + 60_000;

function held(draft: ContestDraft, now = END) {
  const record = recordOfContest(draft, now);
  if (record.type !== 'contest-held') throw new Error(record.type);
  return record;
}

const quiz = judgeQuestion(askQuestion(quizDraft(), START + 1), 'right', START + 2);
const speech = marked(marked(speechDraft(3), 's-1', ['9', '8', '10']), 's-2', ['9', '9']);
const prizes = closeDrawIn(
  changeDrawIn(sealDrawIn(prizeDraft(), audienceSitting(2)), (sitting) => drawNow(sitting, START + 5)),
);

describe('the record of a contest', () => {
  it.each([
    ['quiz', quiz],
    ['speech', speech],
    ['online', prizes],
  ])('of a %s is one the log takes', (_, draft) => {
    const { id = '', at = 0, ...content } = held(draft);
    const record = makeRecord(content, { id, at, person: 'p', device: 'd' });
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ type: 'record' });
  });

  it('has one id, whenever and by whomever it is made', () => {
    expect(held(quiz, END).id).toBe(held(quiz, END + 999).id);
    expect(held(quiz).id).toBe(contestRecordId(quiz));
    expect(contestRecordId(quiz)).not.toBe(contestRecordId({ ...quiz, id: 'c-9' }));
  });

  it('is the same again once its end is kept', () => {
    const ended = { ...quiz, endedAt: END };
    expect(held(ended, END + 5000)).toEqual(held(ended, END));
    expect(held(ended).durationMs).toBe(60_000);
  });

  it('does not end before it began, whatever the clock says', () => {
    expect(held(speech, START - 1000)).toMatchObject({ at: START, durationMs: 0 });
  });
});

describe('the result of a speech contest', () => {
  it('ranks those with all scores, and keeps every judge’s score of them', () => {
    const { standings, lines } = held(speech);
    expect(standings).toEqual([{ rank: 1, name: '何静', unit: '危化科', points: 9 }]);
    expect(lines.map(({ name, points, why }) => [name, points, why])).toEqual([
      ['何静', 9, 'judge 1'],
      ['何静', 8, 'judge 2'],
      ['何静', 10, 'judge 3'],
    ]);
  });
});

describe('the result of an online quiz', () => {
  it('keeps everybody’s place, who won, and the draw they won by', () => {
    const record = held(prizes);
    expect(record.standings.map(({ rank, points }) => [rank, points])).toEqual([
      [1, 92],
      [2, 75],
      [3, 40],
    ]);
    expect(record.lines).toHaveLength(2);
    expect(record.lines.every(({ why, points }) => why === 'prize' && points === 0)).toBe(true);
    expect(record.draws).toEqual(['d-1']);
  });

  it('has no winner before the draw', () => {
    expect(held(sealDrawIn(prizeDraft(), audienceSitting(2)))).toMatchObject({ lines: [], draws: [] });
  });
});
