import { derivedId, MOST_ORDERED } from './derived-id.ts';
import type { RecordId } from './record.ts';

/** The kinds of facts a meeting or a draw leaves; ids of one time sort in this order. */
const KINDS = ['session-held', 'attended', 'drawn', 'oral-answer'] as const;

const MOST_OF_A_KIND = MOST_ORDERED / KINDS.length;

/**
 * The id of a fact of a meeting or a draw, made from what the fact is about.
 *
 * @param at ms since 1970, fixed for the fact: the opening of the meeting, the moment of the draw
 * @param about ids and places that tell this fact from every other of its kind
 * @param order where it sorts among its kind, from 0; from 1,023 on all sort alike
 */
export function factId(
  kind: (typeof KINDS)[number],
  at: number,
  about: readonly (string | number)[],
  order: number,
): RecordId {
  const place = KINDS.indexOf(kind) * MOST_OF_A_KIND + Math.min(order, MOST_OF_A_KIND - 1);
  return derivedId(JSON.stringify([kind, ...about]), place, at);
}
