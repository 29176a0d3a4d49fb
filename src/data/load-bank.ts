import { ITEM_TYPES } from '../domain/item/item.ts';
import type { Bank, BankEntry } from '../domain/paper/blueprint.ts';
import { count, id, list, misfit, object, oneOf, optional, type Shape, text } from '../domain/records/field-checks.ts';
import { type Loaded, loadChecked } from './load.ts';

const entry: Shape<BankEntry> = {
  id,
  revision: count,
  type: oneOf(...ITEM_TYPES),
  lesson: id,
  topic: text(200),
  difficulty: oneOf(1, 2, 3),
  variantOf: optional(id),
};
const bank: Shape<Bank> = { edition: text(100, 1), entries: list(object(entry), 100_000) };

/** The index of the whole item bank, from which papers are assembled. */
export function loadBank(): Promise<Loaded<Bank>> {
  return loadChecked('bank', (value) => (isBank(value) ? value : undefined));
}

function isBank(value: unknown): value is Bank {
  return misfit(value, bank) === undefined;
}
