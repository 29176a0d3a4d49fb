import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../../src/domain/records/parse-record.ts';
import { openSession } from '../../../../src/domain/session/open-session.ts';
import { parseSession } from '../../../../src/domain/session/parse-session.ts';
import { recordsOfSession } from '../../../../src/domain/session/session-records.ts';
import { addPerson, takeNewcomers } from '../../../../src/domain/session/sign-in.ts';
import { OPENED, PEOPLE, recorded, sessionPlan } from '../../../builders/session.ts';

describe('openSession', () => {
  it('begins at the sign-in with everybody present and nothing shown', () => {
    const draft = openSession(sessionPlan());
    expect(draft).toMatchObject({
      shape: 1,
      lesson: 'supervision/training',
      visits: [{ step: 'sign-in', at: OPENED }],
      slide: { index: 0, showsArticles: false, isRevealed: false },
      isBlack: false,
      isLarge: false,
      excludedUnits: [],
      draws: [],
      minute: '',
    });
    expect(draft.presence).toEqual(Object.fromEntries(PEOPLE.map(({ id }) => [id, 'present'])));
    expect(draft).not.toHaveProperty('now');
    expect(draft).not.toHaveProperty('sitting');
  });

  it('takes the Beijing day, also where another zone has the day before', () => {
    expect(openSession(sessionPlan({ now: Date.parse('2026-11-18T16:30:00Z') })).day).toBe('2026-11-19');
    expect(openSession(sessionPlan({ now: Date.parse('2026-11-18T15:30:00Z') })).day).toBe('2026-11-18');
  });

  it('cuts what no record could hold, so that whatever was pasted can be kept and recorded', () => {
    const long = '长'.repeat(2000);
    const people = [{ id: 'p-1', name: long, unit: long }];
    const plan = sessionPlan({ title: long, place: long, leader: long, roster: { ...sessionPlan().roster, people } });
    const draft = takeNewcomers(addPerson(openSession(plan), { id: 'p-2', name: long, unit: '' }), [
      { id: 'p-3', name: long, unit: '甲' },
    ]);
    expect(parseSession(draft)).toBe(draft);
    const records = recorded(recordsOfSession(draft, OPENED, []));
    expect(records.map((record) => parseRecord(record).type)).toEqual(records.map(() => 'record'));
    expect(draft.roster.people.map(({ name }) => name.length)).toEqual([200, 200, 200]);
  });

  it('takes large type along', () => {
    expect(openSession(sessionPlan({ isLarge: true })).isLarge).toBe(true);
  });

  it('makes a draft that can be read back, with nobody on the roster too', () => {
    const draft = openSession(sessionPlan());
    expect(parseSession(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    const empty = openSession(sessionPlan({ roster: { id: 'r', title: '', sample: true, people: [] }, leaderId: '' }));
    expect(parseSession(empty)).toEqual(empty);
  });
});
