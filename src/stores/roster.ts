import type { ReadableAtom } from 'nanostores';
import { isRoster, type Roster } from '../domain/records/roster.ts';
import { editedList, type Written } from './edited-list.ts';

const list = /* @__PURE__ */ editedList('rosters', isRoster);

/** The rosters kept in this browser; empty until loaded, which the first listener starts. */
export const $rosters: ReadableAtom<readonly Roster[]> = list.$list;

/** The rosters, once they are loaded. */
export function loadRosters(): Promise<readonly Roster[]> {
  return list.load();
}

/** Keeps a roster; one under the same id is replaced. */
export function saveRoster(roster: Roster): Promise<Written> {
  return list.save(roster);
}

/** Forgets a roster. Records of people on it stay. */
export function removeRoster(id: string): Promise<Written> {
  return list.remove(id);
}
