import { describe, expect, it } from 'vitest';
import type { Walk, WalkEntry } from '../../../../src/domain/walk-round/walk.ts';
import {
  clearLine,
  judgeLine,
  nameUnit,
  noteLine,
  setDeadline,
  startWalk,
} from '../../../../src/domain/walk-round/walk-steps.ts';
import { BEGUN, FAN, GAS, LINES, line, walkOf } from '../../../builders/walk.ts';

const LATER = BEGUN + 60_000;

function entryOf(walk: Walk, id: string): WalkEntry {
  const found = walk.entries.find((entry) => entry.line.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('startWalk', () => {
  it('begins with every line of the checklist, none of them judged', () => {
    expect(walkOf()).toEqual({
      ...{ shape: 1, id: 'w-1', checklist: 'coal-mine', unit: '某矿（示例）', startedAt: BEGUN, changedAt: BEGUN },
      entries: LINES.map((each) => ({ line: each, note: '' })),
    });
  });

  it('puts the lines of one area together, in the order in which areas first come up', () => {
    const mixed = [line('a'), line('b', { area: '井下' }), line('c'), line('d', { area: '井下' })];
    expect(walkOf(mixed).entries.map((each) => each.line.id)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('cuts a unit’s name that is longer than a draft may hold', () => {
    const walk = startWalk({ id: 'w', checklist: 'c', unit: '长'.repeat(300), lines: [], now: 1 });
    expect(walk.unit).toHaveLength(200);
  });
});

describe('judgeLine', () => {
  it.each(['right', 'wrong', 'not-applicable'] as const)('puts down %s for the line and for no other', (verdict) => {
    const walk = judgeLine(walkOf(), 'exit', verdict, LATER);
    expect(entryOf(walk, 'exit').verdict).toBe(verdict);
    expect(walk.entries.filter((each) => each.verdict !== undefined)).toHaveLength(1);
    expect(walk.changedAt).toBe(LATER);
  });

  it('leaves the walk it was given as it was', () => {
    const before = walkOf();
    judgeLine(before, 'exit', 'wrong', LATER);
    expect(before).toEqual(walkOf());
  });

  it('has a major line put right at once as soon as it is found wrong, a general one undecided', () => {
    const walk = judgeLine(judgeLine(walkOf(), 'fan', 'wrong', 1), 'exit', 'wrong', 2);
    expect(entryOf(walk, 'fan').deadline).toEqual({ type: 'at-once' });
    expect(entryOf(walk, 'exit')).not.toHaveProperty('deadline');
  });

  it('has no deadline put to a major line that is right or does not apply', () => {
    const walk = judgeLine(judgeLine(walkOf(), 'fan', 'right', 1), 'roof', 'not-applicable', 2);
    expect(entryOf(walk, 'fan')).not.toHaveProperty('deadline');
    expect(entryOf(walk, 'roof')).not.toHaveProperty('deadline');
  });

  it('fills in at once as well when a mind is changed from right to wrong', () => {
    const walk = judgeLine(judgeLine(walkOf(), 'fan', 'right', 1), 'fan', 'wrong', 2);
    expect(entryOf(walk, 'fan').deadline).toEqual({ type: 'at-once' });
  });

  it('keeps note and deadline through a slip to right and back', () => {
    const decided = setDeadline(judgeLine(walkOf(), 'fan', 'wrong', 1), 'fan', { type: 'days', days: 3 }, 2);
    const noted = noteLine(decided, 'fan', '皮带断了', 3);
    const back = judgeLine(judgeLine(noted, 'fan', 'right', 4), 'fan', 'wrong', 5);
    expect(entryOf(back, 'fan')).toEqual(entryOf(noted, 'fan'));
  });

  it('does not decide again where an inspector left a wrong line undecided', () => {
    const undecided = setDeadline(judgeLine(walkOf(), 'fan', 'wrong', 1), 'fan', undefined, 2);
    expect(entryOf(judgeLine(undecided, 'fan', 'wrong', 3), 'fan')).not.toHaveProperty('deadline');
  });

  it('gives back the same walk for a line it does not have', () => {
    const walk = walkOf();
    expect(judgeLine(walk, 'elsewhere', 'wrong', LATER)).toBe(walk);
  });
});

describe('clearLine', () => {
  it('takes a verdict back and keeps note and deadline', () => {
    const noted = noteLine(judgeLine(walkOf(), 'fan', 'wrong', 1), 'fan', '皮带断了', 2);
    expect(entryOf(clearLine(noted, 'fan', 3), 'fan')).toEqual({
      ...{ line: FAN, note: '皮带断了', deadline: { type: 'at-once' } },
    });
  });
});

describe('noteLine', () => {
  it('may be done before anything is judged', () => {
    expect(entryOf(noteLine(walkOf(), 'gas', '探头在换', LATER), 'gas')).toEqual({ line: GAS, note: '探头在换' });
  });

  it('cuts a note that is longer than a draft may hold', () => {
    expect(entryOf(noteLine(walkOf(), 'gas', '长'.repeat(3000), 1), 'gas').note).toHaveLength(2000);
  });
});

describe('setDeadline', () => {
  it.each([[{ type: 'at-once' }], [{ type: 'days', days: 7 }], [{ type: 'day', day: '2026-12-01' }]] as const)(
    'decides %j',
    (deadline) => {
      const walk = setDeadline(walkOf(), 'exit', deadline, LATER);
      expect(entryOf(walk, 'exit').deadline).toEqual(deadline);
      expect(walk.changedAt).toBe(LATER);
    },
  );

  it('leaves it undecided again', () => {
    const decided = setDeadline(walkOf(), 'exit', { type: 'at-once' }, 1);
    expect(entryOf(setDeadline(decided, 'exit', undefined, 2), 'exit')).not.toHaveProperty('deadline');
  });
});

describe('nameUnit', () => {
  it('changes whom the walk is of and nothing else', () => {
    expect(nameUnit(walkOf(), '另一矿（示例）', LATER)).toEqual({
      ...walkOf(),
      ...{ unit: '另一矿（示例）', changedAt: LATER },
    });
  });

  it('takes a name away again', () => {
    expect(nameUnit(walkOf(), '', LATER).unit).toBe('');
  });

  it('cuts a name that is longer than a draft may hold', () => {
    expect(nameUnit(walkOf(), '长'.repeat(300), LATER).unit).toHaveLength(200);
  });
});
