import { describe, expect, it } from 'vitest';
import { questionsPlanned, quizItems } from '../../../../src/domain/contest/quiz-items.ts';
import type { ItemType } from '../../../../src/domain/item/item.ts';
import { AUDIENCE, BUZZER, MUST, RISK, TIE } from '../../../builders/contest.ts';

const entry = (id: string, type: ItemType, lesson: string) => ({
  id,
  type,
  lesson,
  revision: 1,
  topic: '培训',
  difficulty: 2 as const,
});

const BANK = [
  entry('a', 'single', 'supervision/training'),
  entry('b', 'case', 'supervision/training'),
  entry('c', 'ordering', 'supervision/training'),
  entry('d', 'short', 'supervision/hazards'),
  entry('e', 'judgement', 'public-safety/fire'),
  entry('f', 'blank', 'supervision-extra/fire'),
];

const ids = (from: { handbooks: string[]; lessons: string[] }) => quizItems(BANK, from).map(({ item }) => item);

describe('the questions of a quiz', () => {
  it('are those that can be read out: no case and no ordering', () => {
    expect(ids({ handbooks: [], lessons: [] })).toEqual(['a', 'd', 'e', 'f']);
  });

  it('come from whole handbooks, by their exact name', () => {
    expect(ids({ handbooks: ['supervision'], lessons: [] })).toEqual(['a', 'd']);
  });

  it('come from lessons, and from both together', () => {
    expect(ids({ handbooks: [], lessons: ['public-safety/fire'] })).toEqual(['e']);
    expect(ids({ handbooks: ['supervision'], lessons: ['public-safety/fire'] })).toEqual(['a', 'd', 'e']);
  });

  it('are none where nothing fits, and keep lesson and difficulty', () => {
    expect(ids({ handbooks: ['party'], lessons: [] })).toEqual([]);
    expect(quizItems(BANK, { handbooks: [], lessons: ['public-safety/fire'] })).toEqual([
      { item: 'e', lesson: 'public-safety/fire', difficulty: 2 },
    ]);
  });
});

describe('how many a contest takes', () => {
  it('counts own questions for each team, others once, and none for 加赛', () => {
    expect(questionsPlanned([MUST, BUZZER, AUDIENCE, RISK, TIE], 3)).toBe(2 * 3 + 3 + 1 + 1 * 3);
    expect(questionsPlanned([], 3)).toBe(0);
  });
});
