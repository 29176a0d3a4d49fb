import { sha256Hex } from '../shared/sha256.ts';
import type { RosterPerson } from './draw-record.ts';

/**
 * The seed's commitment: SHA-256 of its text, as hex. Shown before the draw, it binds the presenter to the
 * seed without telling it. It hides only what cannot be guessed: the seed needs 128 random bits or more.
 */
export function commitmentOf(seed: string): string {
  return sha256Hex(seed);
}

/**
 * SHA-256 over everybody's id, name and unit, as hex. The order of the roster does not change it; anything
 * else does. Hashed is one JSON array `[id,name,unit]` a line, sorted by id.
 */
export function rosterHash(people: readonly RosterPerson[]): string {
  const lines = people.map(({ id, name, unit }) => JSON.stringify([id, name, unit]));
  return sha256Hex(lines.sort().join('\n'));
}
