import { describe, expect, it } from 'vitest';
import { goTo, meetingMs, openedAt, stepOf, timeIn } from '../../../../src/domain/session/agenda.ts';
import { SESSION_STEPS } from '../../../../src/domain/session/session-draft.ts';
import { MINUTE } from '../../../builders/record.ts';
import { OPENED, openedSession } from '../../../builders/session.ts';

const draft = openedSession();
const at = (minutes: number) => OPENED + minutes * MINUTE;

describe('goTo', () => {
  it('goes forward, back and past steps, and notes when', () => {
    const gone = goTo(goTo(goTo(draft, 'teach', at(4)), 'close', at(30)), 'draw', at(31));
    expect(stepOf(gone)).toBe('draw');
    expect(gone.visits).toEqual([
      { step: 'sign-in', at: at(0) },
      { step: 'teach', at: at(4) },
      { step: 'close', at: at(30) },
      { step: 'draw', at: at(31) },
    ]);
  });

  it('notes nothing where the meeting is already', () => {
    expect(goTo(draft, 'sign-in', at(9)).visits).toEqual(draft.visits);
  });

  it('lets no time run backwards where the clock was set back', () => {
    const gone = goTo(goTo(draft, 'teach', at(10)), 'draw', at(3));
    expect(gone.visits.map((visit) => visit.at)).toEqual([at(0), at(10), at(10)]);
  });

  it('goes on with a meeting that was ended, so that it is ended anew', () => {
    const ended = { ...goTo(draft, 'close', at(40)), endedAt: at(50) };
    expect(goTo(ended, 'draw', at(51))).not.toHaveProperty('endedAt');
  });
});

describe('time', () => {
  const visited = goTo(goTo(goTo(goTo(draft, 'teach', at(4)), 'draw', at(30)), 'teach', at(35)), 'close', at(42));

  it('adds up every visit of a step', () => {
    expect(timeIn(visited, 'teach', at(60))).toBe((26 + 7) * MINUTE);
  });

  it('runs on in the step the meeting is at, sleep included', () => {
    expect(timeIn(visited, 'close', at(42))).toBe(0);
    expect(timeIn(visited, 'close', at(102))).toBe(60 * MINUTE);
  });

  it('is nothing for a step never visited, and never negative', () => {
    expect(timeIn(draft, 'draw', at(9))).toBe(0);
    expect(timeIn(draft, 'sign-in', at(-9))).toBe(0);
  });

  it('adds up to the length of the meeting over all steps', () => {
    const sum = SESSION_STEPS.reduce((all, step) => all + timeIn(visited, step, at(60)), 0);
    expect(sum).toBe(meetingMs(visited, at(60)));
    expect(sum).toBe(60 * MINUTE);
  });

  it('stops at the end of a meeting that was ended', () => {
    expect(meetingMs({ ...visited, endedAt: at(45) }, at(90))).toBe(45 * MINUTE);
    expect(meetingMs(visited, at(-5))).toBe(0);
  });

  it('begins when the meeting was opened', () => {
    expect(openedAt(visited)).toBe(OPENED);
    expect(openedAt({ visits: [] })).toBe(0);
    expect(stepOf({ visits: [] })).toBe('sign-in');
  });
});
