import { atom, onMount, type ReadableAtom } from 'nanostores';
import { type Meeting, meetingsOf } from '../domain/session/meetings-of.ts';
import { theLog } from './log.ts';
import { loadAllRecords } from './record-log.ts';

const meetings = atom<readonly Meeting[] | undefined>(undefined);

/**
 * The meetings this device knows of, newest first, with those that still wait to be written. `undefined`
 * until they are loaded, which the first listener starts; follows other tabs.
 */
export const $meetings: ReadableAtom<readonly Meeting[] | undefined> = meetings;

onMount(meetings, () => {
  void loadMeetings();
  return theLog().subscribe(() => void loadMeetings());
});

/** The meetings, read from the log again. */
export async function loadMeetings(): Promise<readonly Meeting[]> {
  const found = meetingsOf(await loadAllRecords());
  meetings.set(found);
  return found;
}
