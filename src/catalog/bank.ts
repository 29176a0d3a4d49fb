import { bankEdition } from '../domain/paper/bank-edition.ts';
import type { Bank } from '../domain/paper/blueprint.ts';
import { writtenItems } from './items.ts';
import { once } from './once.ts';

/** The index of the whole item bank with its edition. */
export const bank = once(async (): Promise<Bank> => {
  const items = [...(await writtenItems()).values()].flat();
  const entries = items.map(({ id, revision, type, lesson, topic, difficulty, variantOf }) => ({
    id,
    revision,
    type,
    lesson,
    topic,
    difficulty,
    ...(variantOf === undefined ? {} : { variantOf }),
  }));
  return { edition: bankEdition(entries), entries };
});
