import { describe, expect, it } from 'vitest';
import { answersByItem } from '../../../../src/domain/records/answers-by-item.ts';
import { lessonProgress } from '../../../../src/domain/records/lesson-progress.ts';
import { paperHistory } from '../../../../src/domain/records/paper-history.ts';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import { studyHours } from '../../../../src/domain/records/study-hours.ts';
import { wrongBook } from '../../../../src/domain/records/wrong-book.ts';
import { dueItems } from '../../../../src/domain/review/due-items.ts';
import { weakTopicsOf } from '../../../../src/domain/session/weak-topics.ts';
import { answered, DAY, lessonRead, MINUTE, MONDAY, paperFinished } from '../../../builders/record.ts';

const LIST = 'checklists/coal-mine';
const wrong = answered({
  ...{ lesson: LIST, item: 'coal-fan-01-hazard', revision: 1_122_451_405, topic: '通风系统' },
  score: { type: 'points', earned: 0, possible: 1 },
});
const finished = paperFinished({ paper: { kind: 'lesson-quiz', lesson: LIST, seed: 's' }, durationMs: 5 * MINUTE });
const records = [wrong, finished, lessonRead({ lesson: 'enforcement/fines' })];

describe('records of practice on a checklist', () => {
  it('are read back from a file', () => {
    for (const record of records) {
      expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual({ type: 'record', record });
    }
  });

  it('put what was wrong into the wrong-book under the checklist, due the next day', () => {
    expect(wrongBook(records, 'p-he')).toMatchObject([{ item: 'coal-fan-01-hazard', lesson: LIST, topic: '通风系统' }]);
    expect(dueItems(records, 'p-he', MONDAY)).toEqual([]);
    expect(dueItems(records, 'p-he', MONDAY + DAY)).toMatchObject([{ item: 'coal-fan-01-hazard', lesson: LIST }]);
  });

  it('let the next run begin with what was wrong', () => {
    expect(answersByItem(records, 'p-he').get('coal-fan-01-hazard')).toMatchObject({ right: false });
  });

  it('count as time and as a paper, and not as a lesson', () => {
    expect(paperHistory(records, 'p-he')).toHaveLength(1);
    expect(studyHours(records, 'p-he').papersMs).toBe(5 * MINUTE);
    expect([...lessonProgress(records, 'p-he').keys()]).toEqual(['enforcement/fines']);
  });

  it('say nothing of the topics that a draw picks from: their items are not in the bank', () => {
    const many = Array.from({ length: 12 }, () => answered({ ...wrong }));
    expect(weakTopicsOf(many, { entries: [] })).toEqual([]);
  });
});
