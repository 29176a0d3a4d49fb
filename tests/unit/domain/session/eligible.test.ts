import { describe, expect, it } from 'vitest';
import { eligibleToday, excludeUnit } from '../../../../src/domain/session/eligible.ts';
import { markAll, setPresence, takeNewcomers } from '../../../../src/domain/session/sign-in.ts';
import { openedSession } from '../../../builders/session.ts';

const draft = openedSession();

describe('eligibleToday', () => {
  it('is everybody there but the leader, in the roster’s order', () => {
    expect(eligibleToday(draft)).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6', 'p-7']);
  });

  it('takes those late and leaves out those on leave, on duty and away', () => {
    let mixed = setPresence(draft, 'p-1', 'late');
    mixed = setPresence(mixed, 'p-2', 'leave');
    mixed = setPresence(mixed, 'p-3', 'duty');
    mixed = setPresence(mixed, 'p-4', 'absent');
    expect(eligibleToday(mixed)).toEqual(['p-1', 'p-5', 'p-6', 'p-7']);
  });

  it('leaves out somebody nobody has looked at', () => {
    const more = takeNewcomers(draft, [{ id: 'p-9', name: '高建平', unit: '' }]);
    expect(eligibleToday(more)).not.toContain('p-9');
    expect(eligibleToday(setPresence(more, 'p-9', 'present'))).toContain('p-9');
  });

  it('leaves nobody out as leader where the leader is not on the roster', () => {
    expect(eligibleToday(openedSession({ leaderId: '' }))).toHaveLength(8);
  });

  it('leaves out the units the officer excluded, until they are taken in again', () => {
    const out = excludeUnit(draft, '危化科', true);
    expect(eligibleToday(out)).toEqual(['p-6', 'p-7']);
    expect(eligibleToday(excludeUnit(out, '危化科', false))).toEqual(eligibleToday(draft));
    expect(eligibleToday(excludeUnit(out, '办公室', true))).toEqual([]);
  });

  it('is nobody where nobody is there', () => {
    expect(eligibleToday(markAll(draft, 'absent'))).toEqual([]);
  });
});

describe('excludeUnit', () => {
  it('changes nothing for the same again', () => {
    const out = excludeUnit(draft, '危化科', true);
    expect(excludeUnit(out, '危化科', true)).toBe(out);
    expect(excludeUnit(draft, '危化科', false)).toBe(draft);
  });
});
