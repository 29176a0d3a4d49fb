import { describe, expect, it } from 'vitest';
import { answersByItem } from '../../../../src/domain/records/answers-by-item.ts';
import { drawsOf } from '../../../../src/domain/records/draws-of.ts';
import { needsBackup } from '../../../../src/domain/records/needs-backup.ts';
import { paperHistory } from '../../../../src/domain/records/paper-history.ts';
import { studyHours } from '../../../../src/domain/records/study-hours.ts';
import {
  answered,
  DAY,
  drawn,
  HOUR,
  lessonRead,
  MINUTE,
  MONDAY,
  oralAnswer,
  PARTLY,
  paperFinished,
  voiding,
  WRONG,
} from '../../../builders/record.ts';

describe('studyHours', () => {
  it('is nothing for somebody without records', () => {
    expect(studyHours([], 'p-he')).toEqual({ readingMs: 0, papersMs: 0, meetingsMs: 0, totalMs: 0, days: [] });
  });

  it('adds reading and papers, by Beijing day', () => {
    const records = [
      lessonRead({ durationMs: 10 * MINUTE }),
      paperFinished({ durationMs: 5 * MINUTE }),
      lessonRead({ at: MONDAY + DAY, durationMs: 3 * MINUTE }),
    ];
    expect(studyHours(records, 'p-he')).toEqual({
      readingMs: 13 * MINUTE,
      papersMs: 5 * MINUTE,
      meetingsMs: 0,
      totalMs: 18 * MINUTE,
      days: [
        { day: '2026-11-23', durationMs: 15 * MINUTE },
        { day: '2026-11-24', durationMs: 3 * MINUTE },
      ],
    });
  });

  it('counts an evening after 16:00 UTC for the next Beijing day', () => {
    const [day] = studyHours([lessonRead({ at: MONDAY + 15 * HOUR })], 'p-he').days;
    expect(day?.day).toBe('2026-11-24');
  });

  it('does not count single answers again, nor what was taken back, nor other people', () => {
    const read = lessonRead();
    const records = [answered({ durationMs: MINUTE }), read, voiding(read), lessonRead({ person: 'p-lin' })];
    expect(studyHours(records, 'p-he').totalMs).toBe(0);
  });
});

describe('answersByItem', () => {
  it('counts how often an item was answered and how often not right', () => {
    const records = [
      answered({ score: WRONG }),
      answered({ at: MONDAY + 1, score: PARTLY }),
      answered({ at: MONDAY + 2, revision: 2 }),
    ];
    expect(answersByItem(records, 'p-he').get('fines-01')).toEqual({
      item: 'fines-01',
      revision: 2,
      times: 3,
      wrongTimes: 2,
      right: true,
      at: MONDAY + 2,
    });
  });

  it('takes the latest answer as the last, whatever the order of the log', () => {
    const records = [answered({ at: MONDAY + 2, score: WRONG }), answered({ at: MONDAY + 1 })];
    expect(answersByItem(records, 'p-he').get('fines-01')).toMatchObject({ right: false, at: MONDAY + 2 });
  });

  it('calls an item unseen while its answers have no verdict', () => {
    const unjudged = answered({ score: { type: 'invalid', reason: 'unjudged' } });
    expect(answersByItem([unjudged], 'p-he').has('fines-01')).toBe(false);
  });

  it('calls an item worth no points unseen', () => {
    const worthless = answered({ score: { type: 'points', earned: 0, possible: 0 } });
    expect(answersByItem([worthless], 'p-he').has('fines-01')).toBe(false);
  });

  it('keeps people apart', () => {
    expect(answersByItem([answered({ person: 'p-lin' })], 'p-he').size).toBe(0);
  });
});

describe('paperHistory', () => {
  it('lists a person’s papers, newest first, without those taken back', () => {
    const early = paperFinished();
    const late = paperFinished({ at: MONDAY + 1 });
    const wrongOne = paperFinished({ at: MONDAY + 2 });
    const others = paperFinished({ person: 'p-lin' });
    expect(paperHistory([late, others, wrongOne, early, voiding(wrongOne), lessonRead()], 'p-he')).toEqual([
      late,
      early,
    ]);
  });
});

describe('drawsOf', () => {
  it('gathers who was drawn and what they answered, place by place', () => {
    const second = drawn({ person: 'p-lin', place: 2 });
    const first = drawn({ place: 1 });
    const answer = oralAnswer();
    expect(drawsOf([second, answer, first])).toEqual([
      { draw: 'draw-1', lesson: 'enforcement/fines', at: MONDAY, drawn: [first, second], answers: [answer] },
    ]);
  });

  it('puts a replacement after the one it replaces', () => {
    const absent = drawn();
    const instead = drawn({ person: 'p-lin', at: MONDAY + 1, replaces: { person: 'p-he', reason: '出差' } });
    expect(drawsOf([instead, absent])[0]?.drawn).toEqual([absent, instead]);
  });

  it('lists the latest draw first', () => {
    const records = [drawn({ draw: 'a' }), drawn({ draw: 'b', at: MONDAY + 1 })];
    expect(drawsOf(records).map((summary) => summary.draw)).toEqual(['b', 'a']);
  });

  it('leaves out what was taken back', () => {
    const mistake = drawn();
    expect(drawsOf([mistake, voiding(mistake), oralAnswer()])).toEqual([]);
  });
});

describe('needsBackup', () => {
  it('asks for nothing while there is nothing to lose', () => {
    expect(needsBackup([], undefined, MONDAY)).toEqual({ needed: false, unsaved: 0 });
  });

  it('does not ask on the first two days', () => {
    expect(needsBackup([lessonRead()], undefined, MONDAY + 3 * DAY - 1)).toEqual({ needed: false, unsaved: 1 });
  });

  it('asks when a record has been unsaved for three days', () => {
    expect(needsBackup([lessonRead()], undefined, MONDAY + 3 * DAY)).toEqual({ needed: true, unsaved: 1 });
  });

  it('asks at once for a hundred records', () => {
    const records = Array.from({ length: 100 }, () => lessonRead());
    expect(needsBackup(records, undefined, MONDAY).needed).toBe(true);
    expect(needsBackup(records.slice(1), undefined, MONDAY).needed).toBe(false);
  });

  it('counts only what came after the last backup', () => {
    const records = [lessonRead(), lessonRead({ at: MONDAY + DAY })];
    expect(needsBackup(records, MONDAY, MONDAY + 9 * DAY)).toEqual({ needed: true, unsaved: 1 });
    expect(needsBackup(records, MONDAY + DAY, MONDAY + 9 * DAY)).toEqual({ needed: false, unsaved: 0 });
  });
});
