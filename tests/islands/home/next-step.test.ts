import { describe, expect, it } from 'vitest';
import type { RoundProgress } from '../../../src/domain/plan/plan-progress.ts';
import { nextStep, stepPath } from '../../../src/islands/home/next-step.ts';
import { lessonSummary } from '../../builders/site-data.ts';

const LESSON = lessonSummary('supervision/training');
const NOTHING = { sections: [], isQuizOpen: false };

function round(part: Partial<RoundProgress> = {}): RoundProgress {
  return { lesson: LESSON.id, sessions: [], read: false, quizDone: false, ...part };
}

describe('nextStep', () => {
  it('starts a lesson nobody has begun, with its whole reading time', () => {
    expect(nextStep(LESSON, round(), NOTHING, 10)).toEqual({ type: 'start', minutes: 15 });
    expect(stepPath(LESSON, { type: 'start', minutes: 15 })).toBe('/lessons/supervision/training/');
  });

  it('goes on at the first section that is not read, with the share of time that is left', () => {
    const step = nextStep(LESSON, round(), { ...NOTHING, sections: [0, 2] }, 10);
    expect(step).toEqual({ type: 'read', section: 1, minutes: 5 });
    expect(stepPath(LESSON, step)).toBe(`/lessons/supervision/training/#${encodeURIComponent('谁来管')}`);
  });

  it('leads to the quiz when the lesson is read, and to the quiz under way before all else', () => {
    expect(nextStep(LESSON, round({ read: true }), NOTHING, 10)).toEqual({ type: 'quiz', minutes: 5 });
    const open = nextStep(LESSON, round({ read: true, quizDone: true }), { sections: [0], isQuizOpen: true }, 10);
    expect(open.type).toBe('quiz-on');
    expect(stepPath(LESSON, open)).toBe('/lessons/supervision/training/#quiz');
  });

  it('is done once the quiz is taken, with its score; for a lesson without items once it is read', () => {
    expect(nextStep(LESSON, round({ quizDone: true, share: 0.7 }), NOTHING, 10)).toEqual({ type: 'done', share: 0.7 });
    const bare = lessonSummary(LESSON.id, { items: 0 });
    expect(nextStep(bare, round({ read: true }), NOTHING, 10)).toEqual({ type: 'done' });
  });

  it('asks for no more quiz time than the lesson has items', () => {
    const short = lessonSummary(LESSON.id, { items: 3 });
    expect(nextStep(short, round({ read: true }), NOTHING, 10)).toEqual({ type: 'quiz', minutes: 2 });
  });

  it('starts anew where all sections of an unrecorded reading are known', () => {
    expect(nextStep(LESSON, round(), { ...NOTHING, sections: [0, 1, 2] }, 10).type).toBe('start');
  });
});
