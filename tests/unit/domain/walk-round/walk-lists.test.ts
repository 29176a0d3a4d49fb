import { describe, expect, it } from 'vitest';
import { byArea, inWalkingOrder } from '../../../../src/domain/walk-round/by-area.ts';
import { countLines } from '../../../../src/domain/walk-round/count-lines.ts';
import { findingsOf } from '../../../../src/domain/walk-round/findings-of.ts';
import { nextOpen } from '../../../../src/domain/walk-round/next-open.ts';
import { otherNotes } from '../../../../src/domain/walk-round/other-notes.ts';
import { entry, line } from '../../../builders/walk.ts';

const ids = (entries: readonly { readonly line: { readonly id: string } }[]) => entries.map((each) => each.line.id);

describe('byArea', () => {
  it('puts entries under their headings, in the order in which headings first come up', () => {
    const under = (id: string, area: string) => entry(id, undefined, { line: line(id, { area }) });
    const entries = [under('a', '井下'), under('b', '井口'), under('c', '井下')];
    expect(byArea(entries).map(({ title, entries: own }) => [title, ids(own)])).toEqual([
      ['井下', ['a', 'c']],
      ['井口', ['b']],
    ]);
    expect(ids(inWalkingOrder(entries))).toEqual(['a', 'c', 'b']);
  });

  it('is empty for a walk without lines', () => {
    expect(byArea([])).toEqual([]);
  });
});

describe('countLines', () => {
  it('counts each verdict, and what nobody has looked at', () => {
    const entries = [
      ...[entry('a', 'right'), entry('b', 'right'), entry('c', 'wrong'), entry('d', 'not-applicable')],
      ...[entry('e'), entry('f', undefined, { note: '门锁着' })],
    ];
    expect(countLines(entries)).toEqual({ right: 2, wrong: 1, notApplicable: 1, open: 2, all: 6, judged: 4 });
  });

  it('is all noughts for a walk without lines', () => {
    expect(countLines([])).toEqual({ right: 0, wrong: 0, notApplicable: 0, open: 0, all: 0, judged: 0 });
  });
});

describe('nextOpen', () => {
  const entries = [entry('a', 'right'), entry('b'), entry('c', 'wrong'), entry('d'), entry('e', 'right')];

  it.each([
    ['at the start', undefined, 'b'],
    ['after the first', 'a', 'b'],
    ['after an open one, which is passed over', 'b', 'd'],
    ['after the last open one, from the top again', 'd', 'b'],
    ['after the last line, from the top again', 'e', 'b'],
    ['after a line that is not there', 'z', 'b'],
  ])('finds the next open line %s', (_, after, expected) => {
    expect(nextOpen(entries, after)).toBe(expected);
  });

  it('comes back to the only open line', () => {
    expect(nextOpen([entry('a', 'right'), entry('b')], 'b')).toBe('b');
  });

  it('finds none once all are judged', () => {
    expect(nextOpen([entry('a', 'right'), entry('b', 'wrong')], 'a')).toBeUndefined();
    expect(nextOpen([])).toBeUndefined();
  });
});

describe('findingsOf', () => {
  it('lists wrong lines alone, major ones first, else as they were walked', () => {
    const major = (id: string) => line(id, { severity: 'major' });
    const entries = [
      ...[entry('a', 'wrong'), entry('b', 'right', { line: major('b') }), entry('c', 'wrong', { line: major('c') })],
      ...[entry('d', 'wrong'), entry('e', 'wrong', { line: major('e') }), entry('f', 'not-applicable'), entry('g')],
    ];
    expect(ids(findingsOf(entries))).toEqual(['c', 'e', 'a', 'd']);
  });

  it('is empty where nothing is wrong', () => {
    expect(findingsOf([entry('a', 'right'), entry('b')])).toEqual([]);
  });
});

describe('otherNotes', () => {
  it('lists notes of lines that are not wrong; white space is none', () => {
    const entries = [
      ...[entry('a', 'wrong', { note: '断了' }), entry('b', 'right', { note: '新换的' })],
      ...[entry('c', undefined, { note: '门锁着' }), entry('d', 'right', { note: ' \n ' }), entry('e', 'right')],
    ];
    expect(ids(otherNotes(entries))).toEqual(['b', 'c']);
  });
});
