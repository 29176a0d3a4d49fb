import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import type { AttendedRecord } from '../../../../src/domain/records/record.ts';
import { goTo } from '../../../../src/domain/session/agenda.ts';
import { sealDraw } from '../../../../src/domain/session/session-draw.ts';
import { heldRecordId, recordsOfSession } from '../../../../src/domain/session/session-records.ts';
import { drawnSitting, judgedSitting, sealedSitting } from '../../../builders/draw-sitting.ts';
import { MINUTE } from '../../../builders/record.ts';
import {
  ENDED,
  heldRecords,
  judgedDraw,
  ledSession,
  OPENED,
  openedSession,
  PEOPLE,
  recorded,
  SECTIONS,
} from '../../../builders/session.ts';

const records = recordsOfSession(ledSession(), ENDED, SECTIONS);
const types = (list: readonly { readonly type: string }[]) => list.map(({ type }) => type);

function attendedBy(person: string): AttendedRecord {
  const found = heldRecords().find((record) => record.type === 'attended' && record.person === person);
  if (found?.type !== 'attended') throw new Error(`nobody: ${person}`);
  return found;
}

describe('recordsOfSession', () => {
  it('makes one meeting, everybody on its roster, and its draw and answers', () => {
    expect(types(records).filter((type) => type === 'session-held')).toHaveLength(1);
    expect(types(records).filter((type) => type === 'attended')).toHaveLength(PEOPLE.length);
    expect(types(records).filter((type) => type === 'drawn')).toHaveLength(4);
    expect(types(records).filter((type) => type === 'oral-answer')).toHaveLength(4);
  });

  it('holds what a training file has to hold', () => {
    const held = records.find(({ type }) => type === 'session-held');
    expect(held).toMatchObject({
      lesson: 'supervision/training',
      title: '教育培训：没有合格不得上岗',
      place: '三楼会议室',
      leader: '监管一科 方主任',
      person: 'p-8',
      startedAt: OPENED,
      durationMs: 51 * MINUTE,
      at: ENDED,
      content: SECTIONS,
      present: 6,
      onRoster: 8,
      draws: ['draw-1'],
      minute: '三岗人员先培训后上岗。',
      sample: false,
    });
  });

  it('names nobody as its person where the leader is not on the roster', () => {
    const [held] = recordsOfSession(openedSession({ leaderId: '' }), ENDED, []);
    expect(held).not.toHaveProperty('person');
  });

  it('gives the length of the meeting to those there, late ones too, and nothing to the others', () => {
    expect(attendedBy('p-1')).toMatchObject({ presence: 'present', durationMs: 51 * MINUTE, name: '何静' });
    expect(attendedBy('p-6')).toMatchObject({ presence: 'late', durationMs: 51 * MINUTE, unit: '办公室' });
    expect(attendedBy('p-5')).toMatchObject({ presence: 'leave', durationMs: 0 });
    expect(attendedBy('p-7')).toMatchObject({ presence: 'absent', durationMs: 0 });
  });

  it('makes records the log can read', () => {
    for (const record of heldRecords()) expect(parseRecord(record)).toEqual({ type: 'record', record });
  });

  it('gives the same records whenever it is asked, once the meeting is ended', () => {
    const ended = { ...ledSession(), endedAt: ENDED };
    expect(recordsOfSession(ended, ENDED + 5, SECTIONS)).toEqual(recordsOfSession(ended, ENDED + 99_999, SECTIONS));
  });

  it('keeps the ids also where it is ended at another time', () => {
    const later = recordsOfSession(ledSession(), ENDED + 7 * MINUTE, SECTIONS);
    expect(later.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });

  it('gives every fact an id of its own, and other ids to another meeting', () => {
    const ids = records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(records.length);
    const other = recordsOfSession(ledSession({ id: '0198f3a2-7c1e-7000-8000-00000000bbbb' }), ENDED, SECTIONS);
    const shared = other.filter(({ id, type }) => ids.includes(id) && (type === 'session-held' || type === 'attended'));
    expect(shared).toEqual([]);
  });

  it('sorts people by their ids as the roster has them', () => {
    const attended = heldRecords().filter(({ type }) => type === 'attended');
    const sorted = [...attended].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted.map(({ person }) => person)).toEqual(PEOPLE.map(({ id }) => id));
  });

  it('takes in the draw still on the wall, as far as it came', () => {
    const open = sealDraw(openedSession(), judgedSitting());
    expect(types(recordsOfSession(open, ENDED, []).filter(({ type }) => type === 'oral-answer'))).toHaveLength(4);
    const drawn = recordsOfSession(sealDraw(openedSession(), drawnSitting()), ENDED, []);
    expect(types(drawn).filter((type) => type === 'drawn')).toHaveLength(3);
    expect(types(drawn)).not.toContain('oral-answer');
    expect(recordsOfSession(sealDraw(openedSession(), sealedSitting()), ENDED, []).at(0)).toMatchObject({ draws: [] });
  });

  it('makes a meeting of no time of one ended before it was opened, as by a clock set back', () => {
    const [held] = recordsOfSession(openedSession(), OPENED - MINUTE, []);
    expect(held).toMatchObject({ at: OPENED, durationMs: 0 });
  });

  it('leaves a draw’s facts as the draw alone would make them', () => {
    const alone = recorded(recordsOfSession({ ...openedSession(), draws: [judgedDraw()] }, ENDED, []));
    const inside = heldRecords().filter(({ type }) => type === 'drawn' || type === 'oral-answer');
    expect(alone.filter(({ type }) => type === 'drawn' || type === 'oral-answer')).toEqual(inside);
  });
});

describe('heldRecordId', () => {
  it('is the id of the meeting’s own record, wherever the meeting has come to', () => {
    const [held] = records;
    expect(heldRecordId(ledSession())).toBe(held?.id);
    expect(heldRecordId(openedSession())).toBe(held?.id);
    expect(heldRecordId(goTo(openedSession(), 'close', ENDED))).toBe(held?.id);
  });
});
