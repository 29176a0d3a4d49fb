import { describe, expect, it } from 'vitest';
import { drawNow } from '../../../src/domain/draw/sitting.ts';
import { goTo } from '../../../src/domain/session/agenda.ts';
import { sealDraw } from '../../../src/domain/session/session-draw.ts';
import { parseWall } from '../../../src/domain/wall/parse-wall.ts';
import type { LeadLesson } from '../../../src/islands/lead/lead-texts.ts';
import { type ConsoleFacts, endedRecordOf, wallRecordOf } from '../../../src/islands/lead/wall-record-of.ts';
import { sealedSitting } from '../../builders/draw-sitting.ts';
import { openedSession } from '../../builders/session.ts';

const lesson: LeadLesson = {
  id: 'supervision/training',
  title: '教育培训',
  minutes: 40,
  cloth: 'supervision',
  book: '安全监督管理实用　第 5 课',
  sections: [],
  peoplePerDraw: 5,
  planned: [],
};
const facts = (given: Partial<ConsoleFacts> = {}): ConsoleFacts => ({
  lesson,
  locale: 'zh-CN',
  summary: undefined,
  seatPage: 0,
  awayOnly: false,
  skippedDraw: '',
  keptSeal: '',
  ...given,
});
const drawing = sealDraw(goTo(openedSession(), 'draw', 1), sealedSitting());

describe('wallRecordOf', () => {
  it('names the day, the book and the page of the sign-in sheet', () => {
    const record = wallRecordOf(openedSession(), facts({ seatPage: 2, awayOnly: true }), 7);
    expect(record).toMatchObject({ at: 7, date: '11月19日 周四', book: lesson.book, cloth: 'supervision' });
    expect(record.look).toMatchObject({ type: 'sign-in', page: 2, awayOnly: true });
    expect(parseWall(record)).toEqual(record);
  });

  it('shows no commitment before it is kept', () => {
    expect(wallRecordOf(drawing, facts(), 1).look).toEqual({ type: 'cover' });
    const kept = facts({ keptSeal: drawing.sitting?.id ?? '' });
    expect(wallRecordOf(drawing, kept, 1).look.type).toBe('draw');
  });

  it('shows the names of a draw under way whatever seal is kept', () => {
    const sitting = drawNow(sealedSitting(), 9_000_000);
    const drawn = { ...drawing, sitting };
    expect(wallRecordOf(drawn, facts(), 1).look).toMatchObject({ draw: { phase: 'drawn', drawnAt: 9_000_000 } });
  });

  it('dates a draw back where all names are to be shown at once', () => {
    const sitting = drawNow(sealedSitting(), 9_000_000);
    const { look } = wallRecordOf({ ...drawing, sitting }, facts({ skippedDraw: sitting.id }), 1);
    expect(look).toMatchObject({ draw: { drawnAt: 9_000_000 - 60_000 } });
  });
});

describe('endedRecordOf', () => {
  it('says that the meeting has ended and lights the wall up', () => {
    const record = endedRecordOf({ ...openedSession(), isBlack: true }, lesson, 'zh-CN', 5);
    expect(record).toMatchObject({ at: 5, isBlack: false, look: { type: 'ended' }, date: '11月19日 周四' });
  });
});
