import { describe, expect, it } from 'vitest';
import { withoutVoided } from '../../../../src/domain/records/without-voided.ts';
import { lessonRead, recordId, reflection, voiding } from '../../../builders/record.ts';

describe('withoutVoided', () => {
  it('keeps every record that nobody took back', () => {
    const records = [lessonRead(), reflection()];
    expect(withoutVoided(records)).toEqual(records);
  });

  it('leaves out a record that was taken back, and the void itself', () => {
    const read = lessonRead();
    const other = lessonRead();
    expect(withoutVoided([read, voiding(read), other])).toEqual([other]);
  });

  it('takes back a record whatever the order they were merged in', () => {
    const read = lessonRead();
    expect(withoutVoided([voiding(read), read])).toEqual([]);
  });

  it('takes back a record of another device whose clock is ahead', () => {
    const read = lessonRead({ id: recordId(900) });
    expect(withoutVoided([read, voiding(read, { id: recordId(1) })])).toEqual([]);
  });

  it('lets a record stand whose void was taken back', () => {
    const read = lessonRead({ id: recordId(1) });
    const mistake = voiding(read, { id: recordId(2) });
    expect(withoutVoided([read, mistake, voiding(mistake, { id: recordId(3) })])).toEqual([read]);
  });

  it('follows a chain of voids to its end', () => {
    const read = lessonRead({ id: recordId(1) });
    const first = voiding(read, { id: recordId(2) });
    const second = voiding(first, { id: recordId(3) });
    const third = voiding(second, { id: recordId(4) });
    expect(withoutVoided([third, first, second, read])).toEqual([]);
  });

  it('does not let two voids cancel each other: the later one counts', () => {
    const read = lessonRead({ id: recordId(1) });
    const early = voiding(read, { id: recordId(2), target: recordId(3) });
    const late = voiding(early, { id: recordId(3) });
    expect(withoutVoided([read, early, late])).toEqual([read]);
  });

  it('lets a void stand that an earlier one names', () => {
    const read = lessonRead({ id: recordId(1) });
    const late = voiding(read, { id: recordId(3) });
    expect(withoutVoided([read, voiding(late, { id: recordId(2) }), late])).toEqual([]);
  });

  it('does not care about a void of a record that is not there', () => {
    const read = lessonRead();
    expect(withoutVoided([read, voiding(lessonRead())])).toEqual([read]);
  });
});
