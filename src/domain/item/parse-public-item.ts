import { type Check, count, either, list, object, oneOf, type Shape } from '../records/field-checks.ts';
import { ITEM_TYPES } from './item.ts';
import type { PublicCaseItem, PublicItem, PublicPlainItem } from './public-item.ts';

/**
 * A public item as read from a data file, or `undefined` when it is none. Nothing given here makes it
 * throw. Fields it does not know are let through, so that an older page reads a newer file.
 */
export function parsePublicItem(value: unknown): PublicItem | undefined {
  return isPublicItem(value) ? value : undefined;
}

const isText: Check = (value) => typeof value === 'string';
const MANY = 1000;
const facts = { id: isText, revision: count, lesson: isText, topic: isText, difficulty: oneOf(1, 2, 3) };
const plain: Shape<PublicPlainItem> = {
  ...facts,
  type: oneOf(...ITEM_TYPES.filter((type) => type !== 'case')),
  stem: isText,
  options: list(object({ id: isText, text: isText }), MANY),
  blanks: count,
};
const caseItem: Shape<PublicCaseItem> = {
  ...facts,
  type: oneOf('case'),
  title: isText,
  stimulus: isText,
  items: list(object(plain), MANY),
};
const isEither = either(object(plain), object(caseItem));

function isPublicItem(value: unknown): value is PublicItem {
  return isEither(value);
}
