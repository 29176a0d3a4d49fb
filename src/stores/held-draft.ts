import { atom, type ReadableAtom } from 'nanostores';
import type { DrawRecord } from '../domain/draw/draw-record.ts';
import type { NewRecord } from '../domain/records/new-record.ts';
import type { RecordId } from '../domain/records/record.ts';
import { ask } from '../storage/open-database.ts';
import { addToQuarantine } from '../storage/quarantine.ts';
import { theChannel, theConnection } from './database.ts';
import { claimDraft, peekDraft, releaseDraft, saveDraft } from './drafts.ts';
import { saveDraw } from './draws.ts';
import { now } from './now.ts';
import { appendRecords } from './record-log.ts';
import { latestSaver } from './save-latest.ts';
import { queuedRecords } from './write-queue.ts';

/** Something that is held once and ends in records: a meeting, a contest. */
interface Held {
  /** When it was ended first, ms since 1970; every retry ends it at the same moment. */
  readonly endedAt?: number;
}

export type HeldState<T> =
  | { readonly type: 'loading' }
  | { readonly type: 'none' }
  | { readonly type: 'open'; readonly draft: T }
  /** Another window goes on with it; nothing is written here. */
  | { readonly type: 'taken' }
  /** There is one that cannot be read. It stays until a new one begins, and then lies in every backup. */
  | { readonly type: 'damaged' };

export interface HeldRules<T> {
  readonly parse: (value: unknown) => T | undefined;
  /** The record that tells that it was recorded. */
  readonly recordId: (draft: T) => RecordId;
  readonly drawsOf: (draft: T) => readonly DrawRecord[];
  /** What it becomes when it is opened again; itself where nothing is said. */
  readonly reopened?: (draft: T) => T;
}

export type HeldEnd<T> =
  /** `stored` is false where it waits to be written: then whoever holds it is offered its file. */
  { readonly type: 'recorded'; readonly draft: T; readonly stored: boolean } | { readonly type: 'taken' };

export interface HeldDraft<T> {
  readonly $state: ReadableAtom<HeldState<T>>;
  /** Takes up what was left open under the key; `takeOver` takes it from another window, which stops. */
  readonly resume: (key: string, takeOver: boolean) => Promise<void>;
  /** Opens a new one; one left open under the key is gone on with instead. */
  readonly start: (key: string, make: () => T) => Promise<void>;
  /** Goes one step on: seen at once, saved behind. Nothing while it is being recorded. */
  readonly change: (step: (draft: T, now: number) => T) => void;
  /** Draws, then records, then an empty draft: what a crash in between leaves is made good by ending it again. */
  readonly end: (recordsOf: (draft: T, endedAt: number) => readonly NewRecord[]) => Promise<HeldEnd<T>>;
  /** Empties and gives up the draft under the key. */
  readonly close: (key: string) => Promise<void>;
  /** Says that another window has it. */
  readonly giveWay: () => void;
  readonly settled: () => Promise<void>;
  readonly isRecorded: (draft: T) => Promise<boolean>;
}

/** One window's hold on a draft of which a device has one a key. Ids of its records must come from the draft alone. */
export function heldDraft<T extends Held>({ parse, recordId, drawsOf, reopened }: HeldRules<T>): HeldDraft<T> {
  const $state = atom<HeldState<T>>({ type: 'loading' });
  let held = '';
  /** Steps are left out while records are made of what was there. */
  let isEnding = false;
  let isListening = false;

  const giveWay = () => $state.set({ type: 'taken' });
  const { save, settled } = latestSaver(async () => {
    const current = $state.get();
    if (current.type !== 'open') return;
    const saved = await saveDraft(held, current.draft);
    if (saved.type === 'taken') giveWay();
  });

  function show(draft: T): void {
    $state.set({ type: 'open', draft });
    if (isListening) return;
    isListening = true;
    // The window it was taken from finds out by the store refusing its save.
    theChannel().listen((message) => {
      if (message.type === 'taken-over' && message.key === held) void save();
    });
  }

  async function close(key: string): Promise<void> {
    await saveDraft(key, undefined);
    await releaseDraft(key);
    $state.set({ type: 'none' });
  }

  async function isRecorded(draft: T): Promise<boolean> {
    const id = recordId(draft);
    if (queuedRecords().some((record) => record.id === id)) return true;
    const found = await theConnection().transact(['records'], 'readonly', (store) => ask(store('records').getKey(id)));
    return found.type === 'done' && found.value !== undefined;
  }

  async function writeEnd(draft: T, records: readonly NewRecord[]): Promise<HeldEnd<T>> {
    const kept = [];
    for (const draw of drawsOf(draft)) kept.push(await saveDraw(draw));
    const appended = await appendRecords(records);
    await close(held);
    const stored = appended.type === 'stored' && kept.every(({ type }) => type === 'stored');
    return { type: 'recorded', draft, stored };
  }

  return {
    $state,
    settled,
    giveWay,
    close,
    isRecorded,
    async resume(key, takeOver) {
      if ($state.get().type === 'open') return;
      held = key;
      const left = await peekDraft(key);
      if (left === undefined) return $state.set({ type: 'none' });
      const claimed = await claimDraft(key, takeOver);
      if (takeOver) theChannel().post({ type: 'taken-over', key });
      if (claimed.type === 'taken') return giveWay();
      // On a full disk the claim cannot be written, but the draft is there and goes on; the claim is made good later.
      const value = claimed.type === 'claimed' ? claimed.value : left;
      const draft = parse(value);
      if (draft !== undefined && !(await isRecorded(draft))) return show(reopened?.(draft) ?? draft);
      if (draft !== undefined) await saveDraft(key, undefined);
      await releaseDraft(key);
      $state.set({ type: draft === undefined && value !== undefined ? 'damaged' : 'none' });
    },
    async start(key, make) {
      held = key;
      const claimed = await claimDraft(key);
      if (claimed.type === 'taken') return giveWay();
      const value = claimed.type === 'claimed' ? claimed.value : undefined;
      const left = parse(value);
      if (left === undefined) await keepDamaged(value);
      const isLeft = left !== undefined && !(await isRecorded(left));
      const draft = isLeft ? (reopened?.(left) ?? left) : make();
      const saved = await saveDraft(key, draft);
      if (saved.type === 'taken') return giveWay();
      show(draft);
    },
    change(step) {
      const before = $state.get();
      if (before.type !== 'open' || isEnding) return;
      const draft = step(before.draft, now());
      if (draft === before.draft) return;
      $state.set({ type: 'open', draft });
      void save();
    },
    async end(recordsOf) {
      const before = $state.get();
      if (before.type !== 'open') return { type: 'taken' };
      isEnding = true;
      try {
        const endedAt = before.draft.endedAt ?? now();
        const draft = { ...before.draft, endedAt };
        // Kept before anything is recorded: a crash in between must end it at the same moment again.
        $state.set({ type: 'open', draft });
        await save();
        if ($state.get().type !== 'open') return { type: 'taken' };
        return await writeEnd(draft, recordsOf(draft, endedAt));
      } finally {
        isEnding = false;
      }
    },
  };
}

/** What cannot be read goes to quarantine, and so into every backup, before anything takes its place. */
export async function keepDamaged(value: unknown): Promise<void> {
  if (value === undefined) return;
  await addToQuarantine(theConnection(), [{ at: now(), reason: 'unreadable', value }]);
}
