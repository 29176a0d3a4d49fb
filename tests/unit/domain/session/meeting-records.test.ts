import { describe, expect, it } from 'vitest';
import { recordsOfMeeting } from '../../../../src/domain/session/meeting-records.ts';
import { DAY, drawn, lessonRead, oralAnswer, recordId, voiding } from '../../../builders/record.ts';
import { heldRecords, ledSession, OPENED } from '../../../builders/session.ts';

const SESSION = ledSession().id;
const own = heldRecords();
const other = heldRecords({ id: 'another', now: OPENED + DAY }).filter(({ type }) => type === 'attended');
const strangers = [lessonRead(), drawn({ draw: 'draw-9' }), oralAnswer({ draw: 'draw-9' }), ...other];

describe('recordsOfMeeting', () => {
  it('takes everything of the meeting and nothing else', () => {
    expect(new Set(recordsOfMeeting([...strangers, ...own], SESSION))).toEqual(new Set(own));
  });

  it('takes along what took one of them back, and what took that back', () => {
    const [target] = own;
    if (target === undefined) throw new Error('no record');
    const back = voiding(target, { id: recordId(2_000_000) });
    const forth = voiding(back, { id: recordId(2_000_001) });
    const unrelated = voiding(lessonRead());
    const taken = recordsOfMeeting([unrelated, forth, back, ...own], SESSION);
    expect(taken).toContain(back);
    expect(taken).toContain(forth);
    expect(taken).not.toContain(unrelated);
  });

  it('ends where two took each other back', () => {
    const [target] = own;
    if (target === undefined) throw new Error('no record');
    const [a, b] = [recordId(), recordId()];
    const circle = [voiding(target, { id: a, target: b }), voiding(target, { id: b, target: a }), voiding(target)];
    expect(recordsOfMeeting([...own, ...circle], SESSION)).toHaveLength(own.length + 1);
    const caught = [
      voiding(target, { id: a }),
      voiding(target, { id: b, target: a }),
      voiding(target, { id: a, target: b }),
    ];
    expect(recordsOfMeeting([...own, ...caught], SESSION).length).toBeGreaterThan(own.length);
  });

  it('is nothing of a meeting nobody knows', () => {
    expect(recordsOfMeeting([...strangers, ...own], 'nobody')).toEqual([]);
    expect(recordsOfMeeting([], SESSION)).toEqual([]);
  });
});
