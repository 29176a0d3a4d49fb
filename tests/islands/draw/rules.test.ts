// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseRoster } from '../../../src/domain/draw/parse-roster.ts';
import { drawRecordOf } from '../../../src/domain/draw/sitting-records.ts';
import type { Roster } from '../../../src/domain/records/roster.ts';
import { drawSample } from '../../../src/i18n/zh-cn/draw-sample.ts';
import { resultRows } from '../../../src/islands/controls/draw-record/result-rows.ts';
import {
  currentRoster,
  isMadeUp,
  renewedRoster,
  rosterText,
} from '../../../src/islands/controls/roster/roster-choice.ts';
import { planFault, plannedLesson } from '../../../src/islands/draw/draw-plan.ts';
import { stageKeyOf } from '../../../src/islands/draw/stage-key.ts';
import { hashLines, nameSize, spacedName } from '../../../src/islands/wall-views/wall-name.ts';
import { judgedSitting } from '../../builders/draw-sitting.ts';

const lesson = (id: string, items: number) => ({
  id,
  title: id,
  summary: '',
  handbook: id.split('/')[0] ?? '',
  handbookTitle: '',
  cloth: '',
  order: 1,
  minutes: 1,
  audience: [],
  sections: [],
  anchors: [],
  items,
});
const lessons = [lesson('a/1', 20), lesson('b/1', 0), lesson('b/2', 20)];
const roster = (id: string, change: Partial<Roster> = {}): Roster => ({
  id,
  title: '名册',
  changedAt: 1,
  sample: false,
  people: [{ id: 'p-1', name: '何静', unit: '危化科' }],
  ...change,
});

describe('what stands in the way of a draw', () => {
  const base = { present: 6, count: 5, lesson: lessons[0], lessons };

  it('finds nothing where people and items are enough', () => {
    expect(planFault(base)).toBeUndefined();
  });

  it.each([Number.NaN, 0, -1, 2.5, 21])('refuses to draw %s people', (count) => {
    expect(planFault({ ...base, present: 100, count })).toEqual({ type: 'bad-count' });
  });

  it('names how many are present where more are wanted', () => {
    expect(planFault({ ...base, present: 4 })).toEqual({ type: 'too-few', present: 4, count: 5 });
  });

  it('asks for people first where nobody is present', () => {
    expect(planFault({ ...base, present: 0, count: Number.NaN })).toEqual({ type: 'nobody' });
  });

  it('offers a lesson of the same handbook where the chosen one has no items', () => {
    expect(planFault({ ...base, lesson: lessons[1] })).toEqual({
      type: 'no-items',
      lesson: lessons[1],
      other: lessons[2],
    });
  });

  it('offers no lesson where none has items', () => {
    expect(planFault({ ...base, lesson: lessons[1], lessons: [lesson('b/1', 0)] })).toMatchObject({ other: undefined });
  });
});

describe('what a draw takes from before and leaves', () => {
  const record = drawRecordOf(judgedSitting());
  const day = Date.UTC(2026, 10, 18, 16, 30);

  it('takes the lesson of the session on the same Beijing day', () => {
    const session = { date: '2026-11-19', kind: 'lead', lesson: 'b/2', leader: '', place: '', time: '15:00' } as const;
    const year = { year: 2026, from: '2026-01-01', to: '2026-12-31', pauses: [], sessions: [session], exams: [] };
    expect(plannedLesson([year], day)).toBe('b/2');
    expect(plannedLesson([year], day - 3_600_000)).toBeUndefined();
  });

  it('tells place by place who answered and for whom', () => {
    const [, second] = resultRows(record);
    const away = record.replacements[0];
    expect(second).toMatchObject({ place: 2, verdict: 'partly', item: record.items[1]?.item });
    expect(second?.person?.id).toBe(away?.by);
    expect(second?.away).toEqual([
      { absent: nameIn(record.roster, away?.absent), reason: '出差', by: nameIn(record.roster, away?.by ?? undefined) },
    ]);
  });
});

describe('the roster', () => {
  it('is the one changed last, and a made-up one only where there is no other', () => {
    const older = roster('r-1');
    const newer = roster('r-2', { changedAt: 2 });
    const sample = roster('r-3', { changedAt: 9, sample: true });
    expect(currentRoster([older, newer, sample])).toBe(newer);
    expect(currentRoster([sample])).toBe(sample);
    expect(currentRoster([])).toBeUndefined();
  });

  it('keeps the id of somebody still on it', () => {
    let next = 0;
    const newId = () => {
      next += 1;
      return `n${next}`;
    };
    const renewed = renewedRoster({
      existing: roster('r-1'),
      parsed: parseRoster('何静\t危化科\n宋涛').people,
      sample: false,
      known: [],
      title: '名册',
      now: 7,
      newId,
    });
    expect(renewed).toMatchObject({
      id: 'r-1',
      changedAt: 7,
      people: [
        { id: 'p-1', name: '何静' },
        { id: 'p-n1', name: '宋涛' },
      ],
    });
  });

  it('makes nobody real of a made-up person of the same name', () => {
    const renewed = renewedRoster({
      existing: roster('r-1', { sample: true }),
      parsed: parseRoster('何静\t危化科').people,
      sample: false,
      known: [],
      title: '名册',
      now: 7,
      newId: () => 'new',
    });
    expect(renewed).toMatchObject({ id: 'r-new', people: [{ id: 'p-new' }] });
  });

  it('reads back what it writes as text', () => {
    const people = [
      { id: 'p-1', name: '何静', unit: '危化科' },
      { id: 'p-2', name: '<b>宋涛</b>', unit: '' },
    ];
    expect(parseRoster(rosterText({ people })).people).toEqual(people.map(({ name, unit }) => ({ name, unit })));
  });

  it('knows a made-up roster by its people, and no other', () => {
    const people = parseRoster(drawSample).people.map((entry, i) => ({ id: `p-${i}`, ...entry }));
    expect(isMadeUp(people, drawSample)).toBe(true);
    expect(isMadeUp([...people, { id: 'p-x', name: '别人', unit: '' }], drawSample)).toBe(false);
    expect(isMadeUp([], drawSample)).toBe(false);
  });
});

describe('keys of the stage', () => {
  const press = (key: string, change: Partial<KeyboardEvent> = {}) =>
    stageKeyOf({
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      repeat: false,
      isComposing: false,
      target: document.body,
      ...change,
    });
  const inside = (html: string) => {
    document.body.innerHTML = html;
    return document.body.firstElementChild;
  };

  it.each([
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['PageUp', 'back'],
    ['B', 'black'],
    ['.', 'black'],
    ['f', 'full'],
    ['4', 'passed'],
    ['a', 'absent'],
    ['U', 'undo'],
    ['s', 'swap'],
    ['k', 'clock'],
    ['p', 'points'],
  ])('takes %j as %s', (key, meaning) => {
    expect(press(key)).toBe(meaning);
  });

  it.each(['5', 'Enter', 'Tab', 'constructor'])('leaves %s alone', (key) => {
    expect(press(key)).toBeUndefined();
  });

  it('hears nothing while a field is typed in, a shortcut is meant or a key is held', () => {
    expect(press('1', { target: inside('<input />') })).toBeUndefined();
    expect(press('b', { target: inside('<textarea></textarea>') })).toBeUndefined();
    expect(press('f', { ctrlKey: true })).toBeUndefined();
    expect(press('1', { repeat: true })).toBeUndefined();
    expect(press('1', { isComposing: true })).toBeUndefined();
  });

  it('hears keys while a box to tick has the focus', () => {
    expect(press('1', { target: inside('<input type="checkbox" />') })).toBe('right');
  });

  it('leaves space to a button that has the focus, but not the clicker’s keys', () => {
    expect(press(' ', { target: inside('<button>对</button>') })).toBeUndefined();
    expect(press('PageDown', { target: inside('<button>对</button>') })).toBe('next');
  });
});

describe('names on the wall', () => {
  it('sets two characters to the width of three', () => {
    expect([spacedName('何静'), spacedName('赵文涛'), spacedName('Li')]).toEqual(['何　静', '赵文涛', 'Li']);
  });

  it('sets a name as large as its card holds, never under 32 px', () => {
    expect(nameSize('赵文涛', 288, 84)).toBe(84);
    expect(nameSize('欧阳文涛', 288, 84)).toBe(72);
    expect(nameSize('长'.repeat(40), 288, 84)).toBe(32);
    expect(nameSize('', 288, 84)).toBe(84);
  });

  it('parts a hash into groups of four on two lines', () => {
    expect(hashLines('0123456789abcdef')).toEqual(['0123 4567', '89ab cdef']);
  });
});

function nameIn(people: readonly { readonly id: string; readonly name: string }[], id: string | undefined): string {
  return people.find((person) => person.id === id)?.name ?? '';
}
