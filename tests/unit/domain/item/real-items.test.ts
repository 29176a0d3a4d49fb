import { describe, expect, it } from 'vitest';
import { assembleItem } from '../../../../src/domain/item/assemble-item.ts';
import { isUnanswered } from '../../../../src/domain/item/is-unanswered.ts';
import { ITEM_TYPES, type Item, type PlainItem } from '../../../../src/domain/item/item.ts';
import { keyOf } from '../../../../src/domain/item/key-of.ts';
import { orderedOptions } from '../../../../src/domain/item/option-order.ts';
import { relabelRationale } from '../../../../src/domain/item/relabel-rationale.ts';
import type { PlainResponse, Response } from '../../../../src/domain/item/response.ts';
import { scoreItem } from '../../../../src/domain/item/score-item.ts';
import { toPublicItem } from '../../../../src/domain/item/to-public-item.ts';
import { canonicalText } from '../../../../src/domain/records/canonical-text.ts';
import { defaultMarking } from '../../../../src/domain/scoring/default-marking.ts';
import { readContent } from '../../../../src/schemas/content.ts';
import type { WrittenItem, WrittenPlainItem } from '../../../../src/schemas/item.ts';

// The promises of the item types, held against every item of the bank.

const ITEMS: readonly Item[] = readContent(new URL('../../../..', import.meta.url).pathname).items.flatMap(
  ({ id, value }) => value.items.map((item) => itemOf(item, id)),
);
const PLAIN: readonly PlainItem[] = ITEMS.flatMap((item) => (item.type === 'case' ? item.items : [item]));
const how = { possible: 2, marking: defaultMarking };

function factsOf({ audience: _a, scene: _s, reviewed: _r, variantOf, ...item }: WrittenPlainItem, lesson: string) {
  return { ...item, lesson, topic: item.topic ?? '', ...(variantOf === undefined ? {} : { variantOf }) };
}

function itemOf(item: WrittenItem, lesson: string): Item {
  if (item.type !== 'case') return factsOf(item, lesson);
  const { audience: _a, scene: _s, reviewed: _r, variantOf, items, ...facts } = item;
  const own = { ...facts, lesson, ...(variantOf === undefined ? {} : { variantOf }) };
  return { ...own, items: items.map((part) => factsOf({ ...part, topic: part.topic ?? item.topic }, lesson)) };
}

/** The response that says exactly what the key says. */
function keyed(item: PlainItem): PlainResponse {
  switch (item.type) {
    case 'single':
      return { type: 'single', option: item.key };
    case 'multiple':
      return { type: 'multiple', options: item.key };
    case 'judgement':
      return { type: 'judgement', value: item.key };
    case 'blank':
      return { type: 'blank', texts: item.key.map(([first = '']) => first) };
    case 'short':
      return { type: 'short', text: '', met: item.points.map(({ id }) => id) };
    case 'ordering':
      return { type: 'ordering', order: item.key };
  }
}

function keyedWhole(item: Item): Response {
  if (item.type !== 'case') return keyed(item);
  return { type: 'case', parts: Object.fromEntries(item.items.map((part) => [part.id, keyed(part)])) };
}

const idsWhere = (items: readonly Item[], isOdd: (item: Item) => boolean) => items.filter(isOdd).map(({ id }) => id);

describe('every item of the bank', () => {
  it('is of one of the seven types, and all seven are there', () => {
    expect(new Set(ITEMS.map(({ type }) => type))).toEqual(new Set(ITEM_TYPES));
    expect(ITEMS.length).toBeGreaterThanOrEqual(1070);
  });

  it('gives full points to its key', () => {
    const full = JSON.stringify({ type: 'points', earned: 2, possible: 2 });
    expect(idsWhere(ITEMS, (item) => JSON.stringify(scoreItem(item, keyedWhole(item), how)) !== full)).toEqual([]);
  });

  it('counts its key as an answer, and no answer as none', () => {
    expect(idsWhere(ITEMS, (item) => isUnanswered(keyedWhole(item)))).toEqual([]);
    expect(idsWhere(ITEMS, (item) => scoreItem(item, undefined, how).type !== 'invalid')).toEqual([]);
  });

  it('comes back whole from its published halves', () => {
    const odd = (item: Item) => {
      const again = assembleItem(toPublicItem(item), keyOf(item));
      return again === undefined || canonicalText(again) !== canonicalText(item);
    };
    expect(idsWhere(ITEMS, odd)).toEqual([]);
  });

  it('publishes nothing that only its key has', () => {
    const secrets = (item: Item) => (item.type === 'case' ? item.items : [item]).map(({ rationale }) => rationale);
    const isTold = (item: Item) => {
      const shown = JSON.stringify(toPublicItem(item));
      return (
        secrets(item).some((secret) => shown.includes(JSON.stringify(secret))) || /"(key|cites|points)"/.test(shown)
      );
    };
    expect(idsWhere(ITEMS, isTold)).toEqual([]);
  });

  it('gives nothing for any single option but the key', () => {
    const others = PLAIN.flatMap((item) =>
      item.type === 'single'
        ? item.options
            .filter(({ id }) => id !== item.key)
            .map(({ id }) => scoreItem(item, { type: 'single', option: id }, how))
        : [],
    );
    expect(others.length).toBeGreaterThan(1000);
    expect(others.filter((score) => score.type !== 'points' || score.earned !== 0)).toEqual([]);
  });

  it('gives nothing for all options of a multiple choice, unless all are right', () => {
    const odd = PLAIN.filter((item) => {
      if (item.type !== 'multiple') return false;
      const options = item.options.map(({ id }) => id);
      const score = scoreItem(item, { type: 'multiple', options }, how);
      const expected = item.key.length === options.length ? 2 : 0;
      return score.type !== 'points' || score.earned !== expected;
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('takes a blank’s every wording, also with spaces and wide signs', () => {
    const texts = PLAIN.flatMap((item) =>
      item.type === 'blank' ? item.key.flatMap((wordings, at) => wordings.map((text) => ({ item, at, text }))) : [],
    );
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const odd = texts.filter(({ item, at, text }) => {
      const given = item.key.map(([first = ''], i) => (i === at ? ` ${wide(text)} ` : first));
      const score = scoreItem(item, { type: 'blank', texts: given }, how);
      return score.type !== 'points' || score.earned !== 2;
    });
    expect(odd.map(({ item, text }) => `${item.id}: ${text}`)).toEqual([]);
  });
});

describe('the rationale of every item with options', () => {
  it('names the letters that stand on the screen: turned there and back it is what was written', () => {
    const odd = PLAIN.filter((item) => {
      if (!('options' in item)) return false;
      const written = [...item.options].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id }) => id);
      return relabelRationale(item, written) !== item.rationale;
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('names the key of a single choice by its new letter wherever it says 选 and the letter', () => {
    const named = PLAIN.flatMap((item) => {
      if (item.type !== 'single' || !new RegExp(`选${item.key}(?![A-Z])`).test(item.rationale)) return [];
      const order = orderedOptions(item.options, 7).map(({ id }) => id);
      const letter = 'ABCDEFGH'[order.indexOf(item.key)] ?? '';
      return [{ id: item.id, isNamed: relabelRationale(item, order).includes(`选${letter}`) }];
    });
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ isNamed }) => !isNamed)).toEqual([]);
  });
});
