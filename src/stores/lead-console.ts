import { atom, type ReadableAtom } from 'nanostores';
import { ownField } from '../domain/records/field-checks.ts';

/** Whether the wall has a window of its own or shares the console's. */
export type Screens = 'two' | 'one';

/** What the console keeps of itself between two loads of the page; none of it is part of the meeting. */
export interface LeadConsole {
  /** The meeting that page and slide are of; another meeting begins afresh. */
  readonly session: string;
  readonly screens: Screens;
  /** With one screen: whether it shows the desk, and not the wall. */
  readonly showsDesk: boolean;
  /** Page of the sign-in sheet on the wall, from 0. */
  readonly seatPage: number;
  readonly awayOnly: boolean;
  /** The slide shown last and since when, ms since 1970. */
  readonly slide: number;
  readonly slideSince: number;
  /** Type size of the speaker notes, in px at the default type. */
  readonly noteSize: number;
}

const KEY = 'zhouke:lead-console';
const NOTE_SIZES: readonly number[] = [16, 18, 20, 22, 26, 30, 36];
const FIRST: { -readonly [Name in keyof LeadConsole]: LeadConsole[Name] } = {
  session: '',
  screens: 'two',
  showsDesk: true,
  seatPage: 0,
  awayOnly: false,
  slide: -1,
  slideSince: 0,
  noteSize: 22,
};

const kept = atom<LeadConsole>(readKept());

/** How the console stands. */
export const $leadConsole: ReadableAtom<LeadConsole> = kept;

/** Changes what the console keeps; a full or denied store costs only what would come back after a reload. */
export function keepConsole(changed: Partial<LeadConsole>): void {
  kept.set({ ...kept.get(), ...changed });
  try {
    localStorage.setItem(KEY, JSON.stringify(kept.get()));
  } catch {
    // The value is in the page all the same.
  }
}

/** Sets the notes one size larger or smaller; at the ends nothing changes. */
export function resizeNotes(by: 1 | -1): void {
  const noteSize = NOTE_SIZES[NOTE_SIZES.indexOf(kept.get().noteSize) + by];
  if (noteSize !== undefined) keepConsole({ noteSize });
}

/** What is kept, field by field as far as it has the right type. */
function readKept(): LeadConsole {
  const found = { ...FIRST };
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    for (const [name, first] of Object.entries(FIRST)) {
      const field = ownField(value, name);
      if (typeof field === typeof first) Reflect.set(found, name, field);
    }
  } catch {
    // Nothing readable is kept: the console begins afresh.
  }
  if (found.screens !== 'one') found.screens = 'two';
  if (!NOTE_SIZES.includes(found.noteSize)) found.noteSize = FIRST.noteSize;
  return found;
}
