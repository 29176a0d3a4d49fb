import { atom, type ReadableAtom } from 'nanostores';
import type { AttemptDraft } from '../domain/attempt/attempt-draft.ts';
import { parseAttemptDraft } from '../domain/attempt/parse-attempt-draft.ts';
import type { NewRecord } from '../domain/records/new-record.ts';
import { claimDraft, finishDraft, peekDraft, releaseDraft, saveDraft } from './drafts.ts';
import { now } from './now.ts';
import type { Appended } from './record-log.ts';

export type Standing =
  | 'running'
  /** Another tab goes on with it: nothing is written here any more. */
  | 'taken'
  | 'finished';

export interface RunningAttempt {
  readonly $draft: ReadableAtom<AttemptDraft>;
  readonly $standing: ReadableAtom<Standing>;
  /** Applies a step at once and saves behind; nothing once the attempt is taken or finished. */
  readonly change: (step: (draft: AttemptDraft, now: number) => AttemptDraft) => void;
  /** Resolves when the last change is on disk, or could not be written. */
  readonly settled: () => Promise<void>;
  /** Turns the attempt into records, once; they belong to its person, whoever uses the device now. */
  readonly finish: (contents: readonly NewRecord[]) => Promise<Appended | { readonly type: 'taken' }>;
  /** Gives the attempt up for another tab or day; what was saved stays. */
  readonly close: () => Promise<void>;
}

export type OpenedAttempt =
  | { readonly type: 'open'; readonly attempt: RunningAttempt; readonly resumed: boolean }
  | { readonly type: 'taken' };

export interface OpenOptions {
  /** Take it from another tab that is still there. */
  readonly takeOver?: boolean;
  /** Whether to go on with what was saved; without, everything that can be read is gone on with. */
  readonly accept?: (saved: AttemptDraft) => boolean;
}

/** How soon a change that could not be saved is tried again. */
const RETRY_MS = 5000;

/**
 * Opens an attempt: what was saved under the key, else a new one. With storage denied it runs in memory
 * and `$storageHealth` tells.
 */
export async function openAttempt(
  key: string,
  start: () => AttemptDraft,
  { takeOver = false, accept = () => true }: OpenOptions = {},
): Promise<OpenedAttempt> {
  const claimed = await claimDraft(key, takeOver);
  if (claimed.type === 'taken') return { type: 'taken' };
  const saved = claimed.type === 'claimed' ? parseAttemptDraft(claimed.value) : undefined;
  const resumed = saved !== undefined && accept(saved);
  const attempt = runAttempt(key, resumed ? saved : start());
  if (!resumed) attempt.change((draft) => ({ ...draft }));
  return { type: 'open', attempt, resumed };
}

/** What is saved under the key, without claiming it. */
export async function savedAttempt(key: string): Promise<AttemptDraft | undefined> {
  return parseAttemptDraft(await peekDraft(key));
}

function runAttempt(key: string, first: AttemptDraft): RunningAttempt {
  const $draft = atom(first);
  const $standing = atom<Standing>('running');
  let stored = first;
  let saving: Promise<void> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let finishing: ReturnType<RunningAttempt['finish']> | undefined;

  /** Saves until nothing newer is there; steps made meanwhile go together. */
  async function saveAll(): Promise<void> {
    clearTimeout(retry);
    while (stored !== $draft.get() && $standing.get() === 'running') {
      const sent = $draft.get();
      const result = await saveDraft(key, sent);
      if (result.type === 'taken') $standing.set('taken');
      if (result.type === 'failed') {
        retry = setTimeout(save, RETRY_MS);
        return;
      }
      stored = sent;
    }
  }

  function save(): Promise<void> {
    saving ??= saveAll().finally(() => {
      saving = undefined;
    });
    return saving;
  }

  async function finishOnce(contents: readonly NewRecord[]): ReturnType<RunningAttempt['finish']> {
    await saving;
    if ($standing.get() !== 'running') return { type: 'taken' };
    clearTimeout(retry);
    $standing.set('finished');
    const { person } = $draft.get();
    const own = contents.map((content) => ({ person, ...content }));
    const finished = await finishDraft(key, own);
    if (finished.type === 'taken') $standing.set('taken');
    return finished;
  }

  return {
    $draft,
    $standing,
    change(step) {
      if ($standing.get() !== 'running') return;
      const next = step($draft.get(), now());
      if (next === $draft.get()) return;
      $draft.set(next);
      void save();
    },
    settled: async () => saving,
    finish(contents) {
      finishing ??= finishOnce(contents);
      return finishing;
    },
    async close() {
      await save();
      clearTimeout(retry);
      if ($standing.get() === 'running') await releaseDraft(key);
    },
  };
}
