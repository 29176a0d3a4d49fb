import { describe, expect, it } from 'vitest';
import { lessonProgress } from '../../../../src/domain/records/lesson-progress.ts';
import {
  answered,
  DAY,
  drawn,
  lessonRead,
  MONDAY,
  paperFinished,
  reflection,
  voiding,
} from '../../../builders/record.ts';

const LESSON = 'enforcement/fines';

describe('lessonProgress', () => {
  it('knows nothing of a lesson nobody touched', () => {
    expect(lessonProgress([], 'p-he').size).toBe(0);
  });

  it('tells a lesson that was read and not yet tested', () => {
    expect(lessonProgress([lessonRead()], 'p-he').get(LESSON)).toEqual({
      lesson: LESSON,
      read: true,
      quizDone: false,
      quizzes: 0,
      reflected: false,
      lastAt: MONDAY,
    });
  });

  it('keeps the best and the last quiz apart', () => {
    const records = [paperFinished({ at: MONDAY, earned: 9 }), paperFinished({ at: MONDAY + DAY, earned: 4 })];
    expect(lessonProgress(records, 'p-he').get(LESSON)).toMatchObject({
      quizDone: true,
      quizzes: 2,
      best: { earned: 9, possible: 10, at: MONDAY },
      last: { earned: 4, possible: 10, at: MONDAY + DAY },
      lastAt: MONDAY + DAY,
    });
  });

  it('judges quizzes of different length by their share', () => {
    const records = [
      paperFinished({ at: MONDAY, earned: 8, possible: 10 }),
      paperFinished({ at: MONDAY + 1, earned: 5, possible: 5 }),
    ];
    expect(lessonProgress(records, 'p-he').get(LESSON)?.best).toEqual({ earned: 5, possible: 5, at: MONDAY + 1 });
  });

  it('takes the earlier of two equally good quizzes as the best', () => {
    const records = [paperFinished({ at: MONDAY + 1 }), paperFinished({ at: MONDAY })];
    expect(lessonProgress(records, 'p-he').get(LESSON)?.best?.at).toBe(MONDAY);
  });

  it('counts a quiz worth no points as no success', () => {
    const records = [
      paperFinished({ at: MONDAY, earned: 0, possible: 0 }),
      paperFinished({ at: MONDAY + 1, earned: 1 }),
    ];
    expect(lessonProgress(records, 'p-he').get(LESSON)?.best?.earned).toBe(1);
  });

  it('does not count an exam or its answers for a lesson', () => {
    const exam = paperFinished({ paper: { kind: 'exam', blueprint: 'b', title: 't', code: 'c' } });
    expect(lessonProgress([exam, answered({ context: 'exam' })], 'p-he').size).toBe(0);
  });

  it('notes when the last answer of an unfinished quiz was given', () => {
    expect(lessonProgress([answered({ at: MONDAY + 5 })], 'p-he').get(LESSON)).toMatchObject({
      read: false,
      quizDone: false,
      lastAt: MONDAY + 5,
    });
  });

  it('tells that a reflection was written', () => {
    expect(lessonProgress([reflection()], 'p-he').get(LESSON)?.reflected).toBe(true);
  });

  it('leaves out what other people did', () => {
    expect(lessonProgress([lessonRead({ person: 'p-lin' })], 'p-he').size).toBe(0);
  });

  it('leaves out what was taken back', () => {
    const read = lessonRead();
    expect(lessonProgress([read, voiding(read)], 'p-he').size).toBe(0);
  });

  it('says the same whatever the order of the records', () => {
    const records = [lessonRead(), paperFinished({ at: MONDAY + 2 }), drawn({ at: MONDAY + 3 }), reflection()];
    expect(lessonProgress([...records].reverse(), 'p-he')).toEqual(lessonProgress(records, 'p-he'));
  });
});
