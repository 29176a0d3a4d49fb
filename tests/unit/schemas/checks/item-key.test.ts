import { describe, expect, it } from 'vitest';
import { keyFaults } from '../../../../src/schemas/checks/item-key.ts';
import { plainItemSchema } from '../../../../src/schemas/item.ts';

const facts = { id: 'x-1', revision: 1, topic: '题', difficulty: 1, cites: ['a:1'], stem: '问', rationale: '因' };
const options = ['甲', '乙', '丙', '丁'].map((text, i) => ({ id: 'ABCD'[i], text }));

/** The places that are told of an item with these fields. */
function placesOf(fields: Readonly<Record<string, unknown>>): string[] {
  return keyFaults(plainItemSchema.parse({ ...facts, ...fields })).map(({ where }) => where);
}

describe('keyFaults', () => {
  it.each([
    ['single', { type: 'single', options, key: 'C' }],
    ['multiple', { type: 'multiple', options, key: ['D', 'A'] }],
    ['judgement', { type: 'judgement', key: false }],
    ['blank', { type: 'blank', stem: '____和____', key: [['甲'], ['乙', '二']] }],
    [
      'short',
      {
        type: 'short',
        points: [
          { id: 'a', text: '甲' },
          { id: 'b', text: '乙' },
        ],
      },
    ],
    ['ordering', { type: 'ordering', options, key: ['B', 'A', 'D', 'C'] }],
  ])('finds nothing in a sound item: %s', (_, fields) => {
    expect(placesOf(fields)).toEqual([]);
  });

  it.each([
    ['a key that is no option', { type: 'single', options, key: 'E' }, ['key']],
    ['two keys that are no options', { type: 'multiple', options, key: ['E', 'F'] }, ['key', 'key']],
    ['a key given twice', { type: 'multiple', options, key: ['A', 'A'] }, ['key']],
    ['fewer answers than blanks', { type: 'blank', stem: '____和____', key: [['甲']] }, ['key']],
    ['more answers than blanks', { type: 'blank', stem: '只有____', key: [['甲'], ['乙']] }, ['key']],
    ['a stem without a blank', { type: 'blank', stem: '没有___空', key: [['甲']] }, ['stem']],
    [
      'two points alike',
      {
        type: 'short',
        points: [
          { id: 'a', text: '甲' },
          { id: 'a', text: '甲' },
        ],
      },
      ['points[1].id', 'points[1].text'],
    ],
    ['an order that leaves one out', { type: 'ordering', options, key: ['B', 'A', 'D'] }, ['key']],
    ['an order that was not shuffled', { type: 'ordering', options, key: ['A', 'B', 'C', 'D'] }, ['options']],
  ])('finds %s', (_, fields, places) => {
    expect(placesOf(fields)).toEqual(places);
  });

  it('compares texts of options without the spaces around them', () => {
    const twins = options.map((option) => (option.id === 'D' ? { ...option, text: ' 甲 ' } : option));
    expect(placesOf({ type: 'single', options: twins, key: 'A' })).toEqual(['options[3].text']);
  });
});
