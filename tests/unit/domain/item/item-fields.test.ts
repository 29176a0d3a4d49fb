import { describe, expect, it } from 'vitest';
import { assembleItem } from '../../../../src/domain/item/assemble-item.ts';
import { isResponse } from '../../../../src/domain/item/is-response.ts';
import { ITEM_TYPES, type Item, type ItemType } from '../../../../src/domain/item/item.ts';
import { keyOf } from '../../../../src/domain/item/key-of.ts';
import { parseItemKey } from '../../../../src/domain/item/parse-item-key.ts';
import { parsePublicItem } from '../../../../src/domain/item/parse-public-item.ts';
import { toPublicItem } from '../../../../src/domain/item/to-public-item.ts';
import { letPass, placesBroken } from '../../../builders/broken.ts';
import { ITEM_SAMPLES } from '../../../builders/item.ts';

const SAMPLES = ITEM_SAMPLES.map((sample) => [sample.item.type, sample] as const);
const isPublic = (value: unknown) => parsePublicItem(value) !== undefined;
const isKey = (value: unknown) => parseItemKey(value) !== undefined;

describe('one field broken', () => {
  it.each(SAMPLES)('is refused in the public copy of a %s item, whatever the field', (_, { item }) => {
    expect(placesBroken(toPublicItem(item)).size).toBeGreaterThanOrEqual(9);
    expect(letPass(toPublicItem(item), isPublic)).toEqual([]);
  });

  it.each(SAMPLES)('is refused in the key of a %s item, but for the wording it varies', (_, { item }) => {
    const lacking = 'variantOf' in item ? ['variantOf: removed'] : [];
    expect(letPass(keyOf(item), isKey)).toEqual(lacking);
  });

  it.each(SAMPLES)('is refused in a response to a %s item, but for points nobody judged', (type, { right }) => {
    const lacking: Readonly<Partial<Record<ItemType, readonly string[]>>> = {
      short: ['met: removed'],
      // An unanswered part has no entry.
      case: [
        'parts.tst-case-01-a: removed',
        'parts.tst-case-01-b: removed',
        'parts.tst-case-01-c.met: removed',
        'parts.tst-case-01-c: removed',
      ],
    };
    expect(letPass(right, isResponse)).toEqual(lacking[type] ?? []);
  });
});

/** The halves of two builds: one item as it was, one after an edit that needed a new key. */
const EDITS: readonly (readonly [string, ItemType, (item: Item) => Item])[] = [
  ['a new revision', 'judgement', (item) => ({ ...item, revision: item.revision + 1 })],
  ['another id', 'short', (item) => ({ ...item, id: 'tst-other-01' })],
  ['an option dropped that was the key', 'single', (item) => withoutOption(item, 'B')],
  ['an option dropped that was among the keys', 'multiple', (item) => withoutOption(item, 'C')],
  ['a step dropped', 'ordering', (item) => withoutOption(item, 'D')],
  ['a blank dropped', 'blank', (item) => (item.type === 'blank' ? { ...item, stem: '应当在____日内备案。' } : item)],
  ['a part dropped', 'case', (item) => (item.type === 'case' ? { ...item, items: item.items.slice(1) } : item)],
];

function withoutOption(item: Item, id: string): Item {
  return 'options' in item ? { ...item, options: item.options.filter((option) => option.id !== id) } : item;
}

describe('the halves of two builds', () => {
  it('are tried for every type', () => {
    expect([...new Set(EDITS.map(([, type]) => type))].sort()).toEqual([...ITEM_TYPES].sort());
  });

  it.each(EDITS)('do not go together after %s of a %s item', (_, type, edit) => {
    const item = ITEM_SAMPLES.find((sample) => sample.item.type === type)?.item;
    if (item === undefined) throw new Error(type);
    expect(assembleItem(toPublicItem(edit(item)), keyOf(item))).toBeUndefined();
  });

  it.each(SAMPLES)('do go together after a typing error was mended in a %s item', (_, { item }) => {
    const mended = { ...toPublicItem(item), topic: '派遣和实习' };
    expect(assembleItem(mended, keyOf(item))).toEqual({
      ...item,
      topic: '派遣和实习',
    });
  });
});
