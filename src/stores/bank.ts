import type { Loaded } from '../data/load.ts';
import { loadBank } from '../data/load-bank.ts';
import type { Bank } from '../domain/paper/blueprint.ts';

export type { Loaded } from '../data/load.ts';

/** The index of the whole item bank. */
export function bank(): Promise<Loaded<Bank>> {
  return loadBank();
}
