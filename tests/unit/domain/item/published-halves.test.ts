import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleItem } from '../../../../src/domain/item/assemble-item.ts';
import type { ItemKey, PlainItemKey } from '../../../../src/domain/item/item-key.ts';
import { keyOf } from '../../../../src/domain/item/key-of.ts';
import { parseItemKey } from '../../../../src/domain/item/parse-item-key.ts';
import { parsePublicItem } from '../../../../src/domain/item/parse-public-item.ts';
import type { PublicCaseItem } from '../../../../src/domain/item/public-item.ts';
import { toPublicItem } from '../../../../src/domain/item/to-public-item.ts';
import {
  blankItem,
  caseItem,
  ITEM_SAMPLES,
  judgementItem,
  multipleItem,
  orderingItem,
  singleItem,
} from '../../../builders/item.ts';

const facts = { revision: 1, cites: [], rationale: '' } as const;

describe('toPublicItem', () => {
  it('shows exactly the listed fields of a plain item', () => {
    expect(toPublicItem(singleItem())).toMatchInlineSnapshot(`
      {
        "blanks": 0,
        "difficulty": 2,
        "id": "tst-single-01",
        "lesson": "supervision/training",
        "options": [
          {
            "id": "A",
            "text": "劳务派遣单位",
          },
          {
            "id": "B",
            "text": "用工单位",
          },
          {
            "id": "C",
            "text": "人力资源部门",
          },
          {
            "id": "D",
            "text": "行业协会",
          },
        ],
        "revision": 1,
        "stem": "被派遣劳动者由谁统一管理？",
        "topic": "派遣与实习",
        "type": "single",
      }
    `);
  });

  it('counts the blanks of the stem', () => {
    expect(toPublicItem(blankItem())).toMatchObject({ blanks: 2, options: [] });
    expect(toPublicItem(judgementItem())).toMatchObject({ blanks: 0, options: [] });
  });

  it('drops what an option carries beside id and text', () => {
    const marked = { id: 'A', text: '甲', isKey: true };
    expect(JSON.stringify(toPublicItem(singleItem({ options: [marked] })))).not.toContain('isKey');
  });
});

describe('keyOf', () => {
  it('holds exactly what the public item lacks', () => {
    expect(keyOf(multipleItem())).toMatchInlineSnapshot(`
      {
        "cites": [
          "work-safety-law:28",
        ],
        "id": "tst-multiple-01",
        "key": [
          "A",
          "C",
          "D",
        ],
        "rationale": "从业人员都要培训，选A、C、D。B、E不在其列。",
        "revision": 1,
        "type": "multiple",
        "variantOf": "tst-multiple-00",
      }
    `);
  });

  it('holds a key for each part of a case', () => {
    const key = keyOf(caseItem());
    expect(key.type === 'case' && key.items.map((part) => part.id)).toEqual([
      'tst-case-01-a',
      'tst-case-01-b',
      'tst-case-01-c',
    ]);
  });
});

const MISMATCHES: readonly [string, Parameters<typeof assembleItem>[0], ItemKey][] = [
  ['a key no option has', toPublicItem(singleItem()), { ...facts, id: 'tst-single-01', type: 'single', key: 'Z' }],
  [
    'one of several keys no option has',
    toPublicItem(multipleItem()),
    { ...facts, id: 'tst-multiple-01', type: 'multiple', key: ['A', 'Z'] },
  ],
  [
    'an order with a step missing',
    toPublicItem(orderingItem()),
    { ...facts, id: 'tst-ordering-01', type: 'ordering', key: ['A', 'B', 'C'] },
  ],
  [
    'an order with another step',
    toPublicItem(orderingItem()),
    { ...facts, id: 'tst-ordering-01', type: 'ordering', key: ['A', 'B', 'C', 'Z'] },
  ],
  ['a key for fewer blanks', toPublicItem(blankItem()), { ...facts, id: 'tst-blank-01', type: 'blank', key: [['30']] }],
  [
    'a key of another type',
    toPublicItem(singleItem()),
    { ...facts, id: 'tst-single-01', type: 'judgement', key: true },
  ],
  ['a case key for a plain item', toPublicItem(singleItem()), keyOf(caseItem({ id: 'tst-single-01' }))],
  ['a plain key for a case', toPublicItem(caseItem()), keyOf(singleItem({ id: 'tst-case-01' }))],
  ['a case key with a part missing', toPublicItem(caseItem()), keyOf(caseItem({ items: [singleItem()] }))],
];

describe('assembleItem', () => {
  it.each(MISMATCHES)('gives nothing for %s', (_, shown, key) => {
    expect(assembleItem(shown, key)).toBeUndefined();
  });

  it('gives nothing for a case of which one part does not match', () => {
    const shown = toPublicItem(caseItem());
    const other = caseItem({ items: caseItem().items.map((part, at) => (at === 2 ? { ...part, revision: 9 } : part)) });
    const renamed = caseItem({ items: caseItem().items.map((part, at) => (at === 1 ? { ...part, id: 'x' } : part)) });
    expect(assembleItem(shown, keyOf(other))).toBeUndefined();
    expect(assembleItem(shown, keyOf(renamed))).toBeUndefined();
  });

  it('finds the parts of a case by id, whatever the order of their keys', () => {
    const item = caseItem();
    const key = keyOf(item);
    const turned: ItemKey = key.type === 'case' ? { ...key, items: [...key.items].reverse() } : key;
    expect(assembleItem(toPublicItem(item), turned)).toEqual(item);
  });

  it('keeps the item this one words differently, for plain items and cases', () => {
    for (const item of [singleItem({ variantOf: 'x-01' }), caseItem({ variantOf: 'x-02' })]) {
      expect(assembleItem(toPublicItem(item), keyOf(item))).toEqual(item);
    }
  });
});

const shown = toPublicItem(singleItem());
const shownCase: PublicCaseItem | undefined = ((made) => (made.type === 'case' ? made : undefined))(
  toPublicItem(caseItem()),
);
const key = keyOf(singleItem());

describe('parsePublicItem', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'single'],
    ['a list', [shown]],
    ['an unknown type', { ...shown, type: 'matrix' }],
    ['no stem', { ...shown, stem: undefined }],
    ['a difficulty of 4', { ...shown, difficulty: 4 }],
    ['a negative revision', { ...shown, revision: -1 }],
    ['an option without text', { ...shown, options: [{ id: 'A' }] }],
    ['options that are no list', { ...shown, options: {} }],
    ['a broken number of blanks', { ...shown, blanks: 0.5 }],
    ['a case within a case', { ...shownCase, items: [shownCase] }],
    ['a case without a scene', { ...shownCase, stimulus: 1 }],
    ['fields that are inherited', Object.create(shown)],
  ])('refuses %s', (_, value) => {
    expect(parsePublicItem(value)).toBeUndefined();
  });

  it('accepts the public copy of every type', () => {
    for (const { item } of ITEM_SAMPLES) expect(parsePublicItem(toPublicItem(item))).toEqual(toPublicItem(item));
  });
});

const plainKey: PlainItemKey | undefined = key.type === 'case' ? undefined : key;

describe('parseItemKey', () => {
  it.each([
    ['nothing', null],
    ['a number', 7],
    ['an unknown type', { ...plainKey, type: 'matrix' }],
    ['no rationale', { ...plainKey, rationale: undefined }],
    ['citations that are no texts', { ...plainKey, cites: [28] }],
    ['a list of keys for one', { ...plainKey, key: ['B'] }],
    ['one key for a list', { ...plainKey, type: 'multiple' }],
    ['a text for a verdict', { ...plainKey, type: 'judgement' }],
    ['wordings that are no lists', { ...plainKey, type: 'blank', key: ['30'] }],
    ['points without text', { ...plainKey, type: 'short', points: [{ id: 'a' }] }],
    ['a case without parts', { ...plainKey, type: 'case' }],
    ['a variant that is no id', { ...plainKey, variantOf: 3 }],
  ])('refuses %s', (_, value) => {
    expect(parseItemKey(value)).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(parseItemKey(value)).toBeUndefined();
        expect(parsePublicItem(value)).toBeUndefined();
      }),
      { seed: 4 },
    );
  });

  it('refuses an own __proto__ and leaves the prototype of all objects alone', () => {
    const hostile = `{"__proto__":{"polluted":1},${JSON.stringify(key).slice(1)}`;
    expect(parseItemKey(JSON.parse(hostile))).toBeUndefined();
    expect('polluted' in {}).toBe(false);
  });
});
