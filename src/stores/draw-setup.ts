import { persistentAtom } from '@nanostores/persistent';
import type { PersonId } from '../domain/records/record.ts';

export interface Away {
  /** The Beijing day it is said of; on another day everybody is present again. */
  readonly day: string;
  readonly ids: readonly PersonId[];
}

/** Longer texts stay in the page only: localStorage holds five million characters for everything. */
const LONGEST_KEPT = 1_000_000;

const away = persistentAtom<Away>('zhouke:draw-away', { day: '', ids: [] }, { encode: JSON.stringify, decode: awayOf });
const rosterText = persistentAtom<string>('zhouke:draw-text', '');

/** Who was ticked off as not here today. */
export const $away = away;

/** What is being typed as a roster, and lines of it that could not be taken. */
export const $rosterText = rosterText;

export function keepAway(value: Away): void {
  tryTo(() => away.set(value));
}

export function keepRosterText(text: string): void {
  tryTo(() => rosterText.set(text.length > LONGEST_KEPT ? '' : text));
}

function awayOf(text: string): Away {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return { day: '', ids: [] };
    const day: unknown = Reflect.get(value, 'day');
    const ids: unknown = Reflect.get(value, 'ids');
    if (typeof day !== 'string' || !Array.isArray(ids)) return { day: '', ids: [] };
    return { day, ids: ids.filter((id) => typeof id === 'string') };
  } catch {
    return { day: '', ids: [] };
  }
}

/** A full or denied localStorage costs only what would have come back after a reload. */
function tryTo(write: () => void): void {
  try {
    write();
  } catch {
    // The value is in the page all the same.
  }
}
