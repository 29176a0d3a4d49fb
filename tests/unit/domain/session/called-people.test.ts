import { describe, expect, it } from 'vitest';
import { drawRecordOf } from '../../../../src/domain/draw/sitting-records.ts';
import { endSitting } from '../../../../src/domain/draw/sitting-steps.ts';
import { calledInDraws, calledInMeeting } from '../../../../src/domain/session/called-people.ts';
import { meetingsOf } from '../../../../src/domain/session/meetings-of.ts';
import { drawnSitting } from '../../../builders/draw-sitting.ts';
import { heldRecords, judgedDraw } from '../../../builders/session.ts';

const record = judgedDraw();
const nameOf = (id: string | null | undefined) => record.roster.find((person) => person.id === id)?.name;
const [away] = record.replacements;

describe('calledInDraws', () => {
  it('names everybody called, place by place, and whoever came in after the one away', () => {
    const called = calledInDraws([record]);
    expect(called.map(({ place, name, verdict }) => [place, name, verdict])).toEqual([
      [1, nameOf(record.result[0]), 'right'],
      [2, nameOf(record.result[1]), 'absent'],
      [2, nameOf(away?.by), 'partly'],
      [3, nameOf(record.result[2]), 'wrong'],
    ]);
    expect(called[2]?.replaces).toEqual({ name: nameOf(record.result[1]), reason: '出差' });
    expect(called[0]).not.toHaveProperty('replaces');
  });

  it('gives both of a place its item', () => {
    const called = calledInDraws([record]);
    expect(called[1]?.item).toBe(record.items[1]?.item);
    expect(called[2]?.item).toBe(record.items[1]?.item);
  });

  it('names the item each was asked where one was swapped after somebody had come in', () => {
    const [first, second] = [record.result[1] ?? '', away?.by ?? ''];
    const to = record.pool.find(({ item }) => !record.items.some((drawn) => drawn.item === item))?.item ?? '';
    const swapped = { ...record, swaps: [{ place: 2, person: second, from: record.items[1]?.item ?? '', to }] };
    const itemOf = (person: string) => calledInDraws([swapped]).find((each) => each.person === person)?.item;
    expect(to).not.toBe('');
    expect(itemOf(second)).toBe(to);
    expect(itemOf(first)).toBe(record.items[1]?.item);
  });

  it('has no verdict for those nobody judged, and no item where none was drawn', () => {
    const early = drawRecordOf(endSitting(drawnSitting({ pool: [] })));
    const called = calledInDraws([early]);
    expect(called.map(({ verdict }) => verdict)).toEqual([null, null, null]);
    expect(called[0]).not.toHaveProperty('item');
  });

  it('calls nobody in where nobody was left', () => {
    const empty = { ...record, replacements: [{ place: 2, absent: record.result[1] ?? '', reason: '病假', by: null }] };
    expect(calledInDraws([empty]).filter(({ place }) => place === 2)).toHaveLength(1);
  });

  it('tells draws apart and keeps their order', () => {
    const second = { ...record, id: 'draw-2' };
    expect(calledInDraws([record, second]).map(({ draw }) => draw)).toEqual([
      ...Array.from({ length: 4 }, () => 'draw-1'),
      ...Array.from({ length: 4 }, () => 'draw-2'),
    ]);
    expect(calledInDraws([])).toEqual([]);
  });
});

describe('calledInMeeting', () => {
  it('tells the same from the records alone', () => {
    const [meeting] = meetingsOf(heldRecords());
    if (meeting === undefined) throw new Error('no meeting');
    const byId = (a: { readonly place: number; readonly person: string }, b: typeof a) =>
      a.place - b.place || (a.person < b.person ? -1 : 1);
    expect([...calledInMeeting(meeting)].sort(byId)).toEqual([...calledInDraws([record])].sort(byId));
  });

  it('names no item and no verdict for those not judged', () => {
    const [meeting] = meetingsOf(heldRecords().filter(({ type }) => type !== 'oral-answer'));
    if (meeting === undefined) throw new Error('no meeting');
    const [first] = calledInMeeting(meeting);
    expect(first).toMatchObject({ verdict: null });
    expect(first).not.toHaveProperty('item');
  });
});
