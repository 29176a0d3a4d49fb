import { describe, expect, it } from 'vitest';
import type { ArticleNote } from '../../../../src/domain/citation/article-note.ts';
import { meetingsOf } from '../../../../src/domain/session/meetings-of.ts';
import {
  isMissed,
  summaryOfMeeting,
  summaryOfSession,
  wallSummaryOf,
} from '../../../../src/domain/session/session-summary.ts';
import { heldRecords, judgedDraw, ledSession, openedSession } from '../../../builders/session.ts';

const record = judgedDraw();
const itemAt = (place: number) => record.items[place - 1]?.item ?? '';
/** The right one stands on article 1, the partly right one on 28 and 30, the wrong one on 28. */
const CITES: Readonly<Record<string, readonly string[]>> = {
  [itemAt(1)]: ['work-safety-law:1'],
  [itemAt(2)]: ['work-safety-law:30', 'work-safety-law:28'],
  [itemAt(3)]: ['work-safety-law:28'],
};
const citesOf = (item: string) => CITES[item] ?? [];

function note(label: string): ArticleNote {
  return { label, gist: `${label}讲什么`, edition: '2021年修正', effective: '2021-09-01', path: '/regulations/x/' };
}

describe('summaryOfSession', () => {
  const summary = summaryOfSession(ledSession(), citesOf);

  it('tells who came and who was called', () => {
    expect(summary.counts).toMatchObject({ there: 6, total: 8, late: 1, leave: 1, absent: 1 });
    expect(summary.called.map(({ verdict }) => verdict)).toEqual(['right', 'absent', 'partly', 'wrong']);
  });

  it('tells what the room got wrong, and which article to read again, most often missed first', () => {
    expect(summary.missed).toEqual([itemAt(2), itemAt(3)]);
    expect(summary.reread).toEqual(['work-safety-law:28', 'work-safety-law:30']);
  });

  it('asks nobody to read again what stands nowhere', () => {
    expect(summaryOfSession(ledSession(), () => []).reread).toEqual([]);
  });

  it('is empty before the draw', () => {
    const empty = summaryOfSession(openedSession(), citesOf);
    expect(empty).toMatchObject({ called: [], missed: [], reread: [] });
    expect(empty.counts.there).toBe(8);
  });

  it('counts an item missed twice once, and an article it cites twice once', () => {
    const twice = { ...record, id: 'draw-2' };
    const both = summaryOfSession({ ...ledSession(), draws: [record, twice] }, (item) => [
      ...citesOf(item),
      'a:1',
      'a:1',
    ]);
    expect(both.missed).toEqual([itemAt(2), itemAt(3)]);
    expect(both.reread).toEqual(['work-safety-law:28', 'a:1', 'work-safety-law:30']);
  });
});

describe('summaryOfMeeting', () => {
  it('tells from the records what the console told in the room', () => {
    const [meeting] = meetingsOf(heldRecords());
    if (meeting === undefined) throw new Error('no meeting');
    const told = summaryOfSession(ledSession(), citesOf);
    const read = summaryOfMeeting(meeting, citesOf);
    expect(read.counts).toEqual(told.counts);
    expect(new Set(read.missed)).toEqual(new Set(told.missed));
    expect(read.reread).toEqual(told.reread);
  });
});

describe('isMissed', () => {
  it.each([
    ['right', false],
    ['absent', false],
    [null, false],
    ['partly', true],
    ['wrong', true],
    ['passed', true],
  ] as const)('%s: %s', (verdict, missed) => {
    expect(isMissed(verdict)).toBe(missed);
  });
});

describe('wallSummaryOf', () => {
  it('shows names, verdicts and articles with their gist, and neither ids nor items', () => {
    const wall = wallSummaryOf(summaryOfSession(ledSession(), citesOf), {
      'work-safety-law:28': note('安全生产法第二十八条'),
    });
    expect(wall).toMatchObject({ present: 6, onRoster: 8 });
    expect(wall.answers.map(({ verdict }) => verdict)).toEqual(['right', 'absent', 'partly', 'wrong']);
    expect(wall.answers[0]).toEqual({ name: expect.any(String), unit: '危化科', verdict: 'right' });
    expect(wall.reread).toEqual([{ label: '安全生产法第二十八条', gist: '安全生产法第二十八条讲什么' }]);
  });

  it('leaves out an article without a note, also one named like what every object has', () => {
    const odd = { ...summaryOfSession(ledSession(), citesOf), reread: ['toString', 'work-safety-law:99'] };
    expect(wallSummaryOf(odd, {}).reread).toEqual([]);
  });
});
