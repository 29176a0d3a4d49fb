import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../src/domain/records/merge-records.ts';
import { parseRecord } from '../../src/domain/records/parse-record.ts';
import type { Presence } from '../../src/domain/records/record.ts';
import { studyHours } from '../../src/domain/records/study-hours.ts';
import { goTo, meetingMs, openedAt, timeIn } from '../../src/domain/session/agenda.ts';
import { eligibleToday, excludeUnit } from '../../src/domain/session/eligible.ts';
import { meetingsOf } from '../../src/domain/session/meetings-of.ts';
import { parseSession } from '../../src/domain/session/parse-session.ts';
import { SESSION_STEPS, type SessionDraft } from '../../src/domain/session/session-draft.ts';
import { closeDraw, sealDraw } from '../../src/domain/session/session-draw.ts';
import { recordsOfSession } from '../../src/domain/session/session-records.ts';
import { showSlide, toggleArticles, toggleBlack, toggleReveal } from '../../src/domain/session/showing.ts';
import {
  addPerson,
  countsByUnit,
  isThere,
  markAll,
  presenceCounts,
  presenceOf,
  setPresence,
  takeNewcomers,
} from '../../src/domain/session/sign-in.ts';
import { makeBackup } from '../../src/transfer/make-backup.ts';
import { readBackup } from '../../src/transfer/read-backup.ts';
import { drawnSitting, judgedSitting } from '../builders/draw-sitting.ts';
import { judgedDraw, OPENED, openedSession, PEOPLE, recorded, SECTIONS } from '../builders/session.ts';

type Step = (draft: SessionDraft) => SessionDraft;

const anyPresence = fc.constantFrom<Presence>('present', 'late', 'leave', 'duty', 'absent');
const anyone = fc.constantFrom(...PEOPLE.map(({ id }) => id), 'p-9', 'p-10', 'nobody');
const anyPerson = fc.record({
  id: fc.constantFrom('p-1', 'p-9', 'p-10'),
  name: fc.constantFrom('何静', '高建平', '谢雅琴'),
  unit: fc.constantFrom('危化科', ''),
});
const anyTime = fc.integer({ min: OPENED - 600_000, max: OPENED + 7_200_000 });

/** Anything a presenter may do. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyone, anyPresence).map(
    ([id, presence]): Step =>
      (draft) =>
        setPresence(draft, id, presence),
  ),
  anyPresence.map(
    (presence): Step =>
      (draft) =>
        markAll(draft, presence),
  ),
  anyPerson.map(
    (person): Step =>
      (draft) =>
        addPerson(draft, person),
  ),
  fc.array(anyPerson, { maxLength: 3 }).map(
    (people): Step =>
      (draft) =>
        takeNewcomers(draft, people),
  ),
  fc.tuple(fc.constantFrom(...SESSION_STEPS), anyTime).map(
    ([step, at]): Step =>
      (draft) =>
        goTo(draft, step, at),
  ),
  fc.integer({ min: -3, max: 30 }).map(
    (index): Step =>
      (draft) =>
        showSlide(draft, index, 12),
  ),
  fc.constantFrom<Step>(toggleBlack, toggleArticles, toggleReveal),
  fc.tuple(fc.constantFrom('危化科', '办公室', ''), fc.boolean()).map(
    ([unit, isOut]): Step =>
      (draft) =>
        excludeUnit(draft, unit, isOut),
  ),
  fc.constantFrom<Step>(
    (draft) => sealDraw(draft, drawnSitting({ id: 'draw-2' })),
    (draft) => sealDraw(draft, judgedSitting()),
    (draft) => closeDraw(draft, judgedDraw()),
  ),
);

const anyMeeting = fc
  .array(anyStep, { maxLength: 25 })
  .map((steps) => steps.reduce((draft, step) => step(draft), openedSession()));

describe('a meeting, whatever the presenter does', () => {
  it('stays a draft that is read back as it was saved', () => {
    fc.assert(
      fc.property(anyMeeting, (draft) => {
        expect(parseSession(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  it('counts everybody once: by presence, by unit and in all', () => {
    fc.assert(
      fc.property(anyMeeting, (draft) => {
        const counts = presenceCounts(draft);
        const { present, late, leave, duty, absent } = counts;
        expect(present + late + leave + duty + absent).toBe(draft.roster.people.length);
        expect(counts).toMatchObject({ there: present + late, total: draft.roster.people.length });
        const units = countsByUnit(draft);
        for (const key of ['present', 'late', 'leave', 'duty', 'absent', 'there', 'total'] as const) {
          expect(units.reduce((sum, unit) => sum + unit.counts[key], 0)).toBe(counts[key]);
        }
        expect(new Set(units.map(({ unit }) => unit)).size).toBe(units.length);
        expect(new Set(draft.roster.people.map(({ id }) => id)).size).toBe(draft.roster.people.length);
      }),
    );
  });

  it('lets only those be drawn who are there, and never the leader', () => {
    fc.assert(
      fc.property(anyMeeting, (draft) => {
        const eligible = eligibleToday(draft);
        expect(eligible).not.toContain(draft.leaderId);
        expect(eligible.every((id) => isThere(presenceOf(draft, id)))).toBe(true);
        expect(eligible.length).toBeLessThanOrEqual(presenceCounts(draft).there);
      }),
    );
  });

  it('spends every moment in one step', () => {
    fc.assert(
      fc.property(anyMeeting, fc.nat(7_200_000), (draft, more) => {
        const now = Math.max(openedAt(draft), draft.visits.at(-1)?.at ?? 0) + more;
        const sum = SESSION_STEPS.reduce((all, step) => all + timeIn(draft, step, now), 0);
        expect(sum).toBe(meetingMs(draft, now));
      }),
    );
  });
});

describe('the records of a meeting', () => {
  it('are readable, and each has an id of its own', () => {
    fc.assert(
      fc.property(anyMeeting, anyTime, (draft, now) => {
        const records = recorded(recordsOfSession(draft, now, SECTIONS));
        for (const record of records) expect(parseRecord(record).type).toBe('record');
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }),
    );
  });

  it('count once, however often they are made and merged, in whatever order', () => {
    fc.assert(
      fc.property(anyMeeting, anyTime, fc.array(fc.boolean(), { maxLength: 5 }), (draft, now, turns) => {
        const once = recorded(recordsOfSession(draft, now, SECTIONS));
        const merged = turns.reduce((log, isTurned) => {
          const again = recorded(recordsOfSession(draft, now, SECTIONS));
          return isTurned ? mergeRecords(again, log).records : mergeRecords(log, [...again].reverse()).records;
        }, once);
        expect(merged).toHaveLength(once.length);
        expect(mergeRecords(merged, once).conflicts).toEqual([]);
        expect(meetingsOf(merged)).toEqual(meetingsOf(once));
      }),
    );
  });

  it('count once where it was ended twice at different moments', () => {
    fc.assert(
      fc.property(anyMeeting, anyTime, anyTime, (draft, first, second) => {
        const once = recorded(recordsOfSession(draft, first, SECTIONS));
        const { records } = mergeRecords(once, recorded(recordsOfSession(draft, second, SECTIONS)));
        expect(records.map(({ id }) => id).sort()).toEqual(once.map(({ id }) => id).sort());
        expect(meetingsOf(records)).toHaveLength(1);
      }),
    );
  });

  it('tell the same people and numbers as the meeting did', () => {
    fc.assert(
      fc.property(anyMeeting, anyTime, (draft, now) => {
        const records = recorded(recordsOfSession(draft, now, SECTIONS));
        const [meeting] = meetingsOf(records);
        const counts = presenceCounts(draft);
        expect(meeting?.held).toMatchObject({ present: counts.there, onRoster: counts.total });
        expect(meeting?.people.map(({ person }) => person)).toEqual(draft.roster.people.map(({ id }) => id));
        for (const { person, presence } of meeting?.people ?? []) {
          expect(presence).toBe(presenceOf(draft, person));
          const expected = isThere(presence) ? meeting?.held.durationMs : 0;
          expect(studyHours(records, person).meetingsMs).toBe(expected);
        }
      }),
    );
  });

  it('come back from a file as they went into it', () => {
    fc.assert(
      fc.property(anyMeeting, anyTime, (draft, now) => {
        const records = mergeRecords(recorded(recordsOfSession(draft, now, SECTIONS)), []).records;
        const text = makeBackup({
          people: [],
          records,
          queued: records,
          rosters: [],
          draws: draft.draws,
          quarantine: [],
          device: 'd-1',
          now,
          appVersion: '0',
        });
        const read = readBackup(text);
        expect(read).toMatchObject({ type: 'readable', unreadable: [] });
        if (read.type === 'readable') expect(read.backup).toMatchObject({ records, draws: draft.draws, people: [] });
      }),
      { numRuns: 40 },
    );
  });
});
