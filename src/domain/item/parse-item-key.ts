import { type Check, count, either, flag, list, object, oneOf, optional } from '../records/field-checks.ts';
import type { ItemKey } from './item-key.ts';

/**
 * A key as read from a data file, or `undefined` when it is none. Nothing given here makes it throw.
 * Whether it belongs to a certain public item is for {@link assembleItem} to say.
 */
export function parseItemKey(value: unknown): ItemKey | undefined {
  return isItemKey(value) ? value : undefined;
}

const isText: Check = (value) => typeof value === 'string';
const MANY = 1000;
const texts = list(isText, MANY);
const facts = { id: isText, revision: count, cites: texts, variantOf: optional(isText) };
const explained = { ...facts, rationale: isText };
const plain = either(
  object({ ...explained, type: oneOf('single'), key: isText }),
  object({ ...explained, type: oneOf('multiple', 'ordering'), key: texts }),
  object({ ...explained, type: oneOf('judgement'), key: flag }),
  object({ ...explained, type: oneOf('blank'), key: list(texts, MANY) }),
  object({ ...explained, type: oneOf('short'), points: list(object({ id: isText, text: isText }), MANY) }),
);
const isEither = either(plain, object({ ...facts, type: oneOf('case'), items: list(plain, MANY) }));

function isItemKey(value: unknown): value is ItemKey {
  return isEither(value);
}
