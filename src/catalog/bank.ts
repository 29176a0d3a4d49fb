import { getCollection } from 'astro:content';
import { bankEdition } from '../domain/paper/bank-edition.ts';
import type { Bank } from '../domain/paper/blueprint.ts';
import { bankEntriesOf } from '../schemas/blueprint-of.ts';
import { once } from './once.ts';

/** The index of the whole item bank with its edition. */
export const bank = once(async (): Promise<Bank> => {
  const files = await getCollection('items');
  const entries = files.flatMap(({ id, data }) => bankEntriesOf(id, data));
  return { edition: bankEdition(entries), entries };
});
