import { describe, expect, it } from 'vitest';
import { meetingsOf } from '../../../../src/domain/session/meetings-of.ts';
import { DAY, drawn, recordId, voiding } from '../../../builders/record.ts';
import { ENDED, heldRecords, ledSession, OPENED, PEOPLE } from '../../../builders/session.ts';

const records = heldRecords();
const SESSION = ledSession().id;
const later = heldRecords({ id: '0198f3a2-7c1e-7000-8000-00000000bbbb', now: OPENED + DAY });

function ofType(type: string) {
  const found = records.find((record) => record.type === type);
  if (found === undefined) throw new Error(`none: ${type}`);
  return found;
}

describe('meetingsOf', () => {
  it('puts a meeting together from its records in whatever order', () => {
    const [meeting, ...others] = meetingsOf([...records].reverse());
    expect(others).toEqual([]);
    expect(meeting?.held).toMatchObject({ session: SESSION, present: 6 });
    expect(meeting?.people.map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name));
    expect(meeting?.draws).toHaveLength(1);
    expect(meeting?.draws[0]?.answers.map(({ verdict }) => verdict)).toEqual(['right', 'absent', 'partly', 'wrong']);
  });

  it('lists the newest first', () => {
    expect(meetingsOf([...records, ...later]).map(({ held }) => held.startedAt)).toEqual([OPENED + DAY, OPENED]);
  });

  it('counts records that are there twice once', () => {
    expect(meetingsOf([...records, ...records])).toEqual(meetingsOf(records));
  });

  it('leaves out a meeting that was taken back, with everything in it', () => {
    expect(meetingsOf([...records, voiding(ofType('session-held'))])).toEqual([]);
  });

  it('leaves out a person whose attendance was taken back, and counts on', () => {
    const [meeting] = meetingsOf([...records, voiding(ofType('attended'))]);
    expect(meeting?.people).toHaveLength(PEOPLE.length - 1);
  });

  it('leaves out a draw whose records are not here, and draws of nobody’s meeting', () => {
    const without = records.filter(({ type }) => type !== 'drawn');
    expect(meetingsOf(without)[0]?.draws).toEqual([]);
    expect(meetingsOf([drawn({ id: recordId(), draw: 'draw-9', at: ENDED })])).toEqual([]);
  });

  it('leaves out people of a meeting that is not known to have been held', () => {
    expect(meetingsOf(records.filter(({ type }) => type !== 'session-held'))).toEqual([]);
  });

  it('is nothing for an empty log', () => {
    expect(meetingsOf([])).toEqual([]);
  });
});
