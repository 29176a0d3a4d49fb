import { isReadingDraft, type ReadingDraft, readOn } from '../domain/records/reading-draft.ts';
import type { LessonReadRecord } from '../domain/records/record.ts';
import { changeDraft } from '../storage/change-draft.ts';
import type { DraftRow } from '../storage/schema.ts';
import type { StorageFailed } from '../storage/storage-failure.ts';
import { openTabChannel } from '../storage/tab-channel.ts';
import { theConnection } from './database.ts';
import { deviceId } from './device.ts';
import { newId } from './ids.ts';
import { settleMe } from './me.ts';
import { now } from './now.ts';

export type ReadingState =
  | {
      readonly type: 'saved';
      /** Positions of the sections read in this reading, in any tab. */
      readonly read: ReadonlySet<number>;
      readonly durationMs: number;
      /** All sections are read and the record is in the log. */
      readonly finished: boolean;
    }
  /** Nothing is lost while the page is open: the next call saves it all. */
  | StorageFailed;

export interface Reading {
  /** What was read before this page was opened. */
  readonly read: ReadonlySet<number>;
  /** Whether the lesson was read to its end before, on this device. */
  readonly finished: boolean;
  readonly sectionRead: (section: number) => Promise<ReadingState>;
  /** Adds time the page was visible and used; saved with the next section or once 5 s have come together. */
  readonly addTime: (durationMs: number) => Promise<ReadingState>;
}

const SAVE_EVERY_MS = 5000;

/**
 * Takes up the reading of a lesson with that many sections, for the lesson page's own script: no store,
 * few bytes. Each tab adds to the shared draft inside one transaction, and the one that completes it adds
 * the record in that same transaction, so it is added once. Works in memory where storage fails.
 */
export async function openReading(lesson: string, sections: number): Promise<Reading> {
  const [{ me }, device] = await Promise.all([settleMe(), deviceId()]);
  const key = `reading:${me.id}:${lesson}`;
  const opened = await changeDraft(theConnection(), key, (row) => ({ result: draftIn(row) }));
  const before = opened.type === 'done' ? opened.value : undefined;
  const finishedRound = before?.finished ? before.round : '';
  let known: ReadingDraft =
    before === undefined || before.finished ? { round: newId(), sections: [], durationMs: 0, finished: false } : before;
  let unsavedMs = 0;
  let last: Promise<unknown> = Promise.resolve();

  const record = (durationMs: number): LessonReadRecord => {
    return {
      id: newId(),
      shape: 1,
      type: 'lesson-read',
      at: now(),
      person: me.id,
      device,
      lesson,
      sections,
      durationMs,
    };
  };
  const state = (): ReadingState => {
    return { type: 'saved', read: new Set(known.sections), durationMs: known.durationMs, finished: known.finished };
  };
  const save = async (): Promise<ReadingState> => {
    if (known.finished) return state();
    const sentMs = unsavedMs;
    const saved = await changeDraft(theConnection(), key, (row) => {
      const found = draftIn(row);
      const base = found === undefined || found.round === finishedRound ? known : found;
      if (base.finished) return { result: base };
      const value = readOn(base, known.sections, sentMs, sections);
      return { write: { value }, records: value.finished ? [record(value.durationMs)] : [], result: value };
    });
    if (saved.type === 'failed') return saved;
    unsavedMs -= sentMs;
    // A section may have been read while this was saved; it stays to be saved with the next.
    known = { ...saved.value, sections: [...saved.value.sections, ...known.sections] };
    // A channel of its own, so that the stores of this very page hear it too.
    if (known.finished) openTabChannel('zhouke').post({ type: 'records-added' });
    return state();
  };
  const saveNext = () => {
    const next = last.then(save);
    last = next;
    return next;
  };

  return {
    read: new Set(known.sections),
    finished: finishedRound !== '',
    sectionRead(section) {
      known = { ...known, sections: [...known.sections, section] };
      return saveNext();
    },
    async addTime(durationMs) {
      unsavedMs += Math.round(durationMs);
      return unsavedMs < SAVE_EVERY_MS ? state() : saveNext();
    },
  };
}

function draftIn(row: DraftRow | undefined): ReadingDraft | undefined {
  return isReadingDraft(row?.value) ? row.value : undefined;
}
