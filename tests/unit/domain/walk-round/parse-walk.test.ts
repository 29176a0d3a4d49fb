import { describe, expect, it } from 'vitest';
import { parseWalk } from '../../../../src/domain/walk-round/parse-walk.ts';
import type { WalkEntry } from '../../../../src/domain/walk-round/walk.ts';
import { judgeLine, noteLine, setDeadline } from '../../../../src/domain/walk-round/walk-steps.ts';
import { entry, LINES, line, walkOf } from '../../../builders/walk.ts';

const judged = judgeLine(noteLine(walkOf(), 'exit', '梯子断了', 1), 'fan', 'wrong', 2);
const whole = setDeadline(judged, 'exit', { type: 'days', days: 7 }, 3);

const withEntry = (given: object) => ({ ...whole, entries: [{ ...entry('exit'), ...given }] });
const withLine = (given: object) => withEntry({ line: { ...line('exit'), ...given } });

describe('parseWalk', () => {
  it.each([
    ['just begun', walkOf()],
    ['without lines', walkOf([])],
    ['with verdicts, notes and deadlines', whole],
    ['due by a date', setDeadline(whole, 'gas', { type: 'day', day: '2026-12-01' }, 4)],
    ['with a line that came in since', { ...whole, entries: [entry('exit', 'right', { isAdded: true })] }],
  ])('reads a walk %s as it was saved', (_, walk) => {
    expect(parseWalk(JSON.parse(JSON.stringify(walk)))).toEqual(walk);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'walk'],
    ['a list', [whole]],
    ['a newer shape', { ...whole, shape: 2 }],
    ['no id', { ...whole, id: '' }],
    ['no checklist', { ...whole, checklist: undefined }],
    ['a name that is no text', { ...whole, unit: 7 }],
    ['a name beyond what can be typed', { ...whole, unit: '长'.repeat(201) }],
    ['a start that is no time', { ...whole, startedAt: 'now' }],
    ['a start no calendar reaches', { ...whole, startedAt: 8.64e15 }],
    ['a change before time began', { ...whole, changedAt: -1 }],
    ['entries that are none', { ...whole, entries: {} }],
    ['a hole among the entries', { ...whole, entries: new Array<WalkEntry>(1) }],
    ['more lines than any checklist', { ...whole, entries: Array.from({ length: 1001 }, (_, i) => entry(`l-${i}`)) }],
    ['a line twice', { ...whole, entries: [entry('exit'), entry('exit', 'right')] }],
    ['a verdict that is none', withEntry({ verdict: 'maybe' })],
    ['a note that is none', withEntry({ note: undefined })],
    ['a note beyond what can be typed', withEntry({ note: '长'.repeat(2001) })],
    ['a mark that is none', withEntry({ isAdded: false })],
    ['a deadline that is none', withEntry({ deadline: { type: 'soon' } })],
    ['no days', withEntry({ deadline: { type: 'days', days: 0 } })],
    ['half a day', withEntry({ deadline: { type: 'days', days: 1.5 } })],
    ['days beyond a year', withEntry({ deadline: { type: 'days', days: 366 } })],
    ['a day that is none', withEntry({ deadline: { type: 'day', day: '2027-02-29' } })],
    ['no line', withEntry({ line: undefined })],
    ['a line without an id', withLine({ id: undefined })],
    ['a line without an area', withLine({ area: undefined })],
    ['a line without a place to look', withLine({ look: undefined })],
    ['a line that is never wrong', withLine({ wrong: undefined })],
    ['a severity that is none', withLine({ severity: 'grave' })],
    ['a line without anything to do', withLine({ act: undefined })],
    ['an article without a place', withLine({ articles: [{ label: '矿山安全法第十条' }] })],
    ['a prototype for an entry', { ...whole, entries: [JSON.parse('{"__proto__":{},"note":""}')] }],
  ])('refuses %s', (_, value) => {
    expect(parseWalk(value)).toBeUndefined();
  });

  it('refuses a walk that inherits what it lacks', () => {
    expect(parseWalk(Object.create(whole))).toBeUndefined();
  });

  it('reads as many lines as a checklist can have', () => {
    expect(parseWalk({ ...whole, entries: LINES.map((each) => ({ line: each, note: '' })) })).toBeDefined();
  });
});
