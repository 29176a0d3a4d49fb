import type { LessonId } from '../domain/item/item.ts';
import { isReadingDraft } from '../domain/records/reading-draft.ts';
import { peekDraft } from './drafts.ts';
import { loadMe } from './people.ts';

/** What is under way in a lesson on this device. */
export interface LessonStanding {
  /** Positions of the sections read in a reading that is not finished. */
  readonly sections: readonly number[];
  /** A quiz was begun and not handed in. */
  readonly isQuizOpen: boolean;
}

/** Looks up what the person left unfinished in a lesson; nothing where storage is denied. */
export async function loadLessonStanding(lesson: LessonId): Promise<LessonStanding> {
  const { id } = await loadMe();
  const [reading, quiz] = await Promise.all([peekDraft(`reading:${id}:${lesson}`), peekDraft(`quiz:${id}:${lesson}`)]);
  const sections = isReadingDraft(reading) && !reading.finished ? reading.sections : [];
  return { sections, isQuizOpen: quiz !== undefined };
}
