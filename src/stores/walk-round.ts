import { atom, type ReadableAtom } from 'nanostores';
import { fitToChecklist } from '../domain/walk-round/fit-checklist.ts';
import { parseWalk } from '../domain/walk-round/parse-walk.ts';
import type { Walk, WalkLine } from '../domain/walk-round/walk.ts';
import { startWalk, type WalkStart } from '../domain/walk-round/walk-steps.ts';
import { theChannel } from './database.ts';
import { claimDraft, draftKeys, peekDraft, releaseDraft, saveDraft } from './drafts.ts';
import { newId } from './ids.ts';
import { now } from './now.ts';
import { latestSaver } from './save-latest.ts';

export type WalkState =
  | { readonly type: 'loading' }
  | { readonly type: 'open'; readonly walk: Walk }
  /** Another window goes on with it; nothing is written here. */
  | { readonly type: 'taken' }
  /** There is none of this id on this device. */
  | { readonly type: 'missing' }
  /** There is one that cannot be read. It stays until it is deleted. */
  | { readonly type: 'damaged' };

/** A walk as it lies on this device. */
export interface KeptWalk {
  readonly id: string;
  /** Absent where it cannot be read. */
  readonly walk?: Walk;
  /** Its newest state could not be written and is in this page alone. */
  readonly isUnsaved: boolean;
}

/** How soon what could not be written is tried again. */
const RETRY_MS = 5000;

const prefixOf = (checklist: string): string => `walk:${checklist}:`;
const keyOf = (walk: Walk): string => prefixOf(walk.checklist) + walk.id;

const state = atom<WalkState>({ type: 'loading' });
/** What this page knows and the device does not: a walk goes on here when nothing can be written. */
const unsaved = new Map<string, Walk>();
let retry: ReturnType<typeof setTimeout> | undefined;
let isListening = false;
/** Counts what was asked to be in view: an answer to an older question is not shown. */
let asked = 0;

/** The walk in view; each lies in a draft of its own, in one window at a time, and never becomes a record. */
export const $walk: ReadableAtom<WalkState> = state;

const { save, settled } = latestSaver(async () => {
  clearTimeout(retry);
  for (const [key, walk] of unsaved) {
    const saved = await saveDraft(key, walk);
    if (saved.type === 'taken') giveWay(key);
    else if (saved.type === 'failed') tryLater();
    // A step made meanwhile is written by the save that it asked for.
    else if (unsaved.get(key) === walk) unsaved.delete(key);
  }
});

/** Settles once the newest state has been written, or could not be. */
export const walkSettled: () => Promise<void> = settled;

/** Whether something would be lost if the page were closed now. */
export function hasUnsavedWalk(): boolean {
  return unsaved.size > 0;
}

/** The walks of a checklist kept on this device or waiting in this page, the one changed last first. */
export async function loadWalks(checklist: string): Promise<readonly KeptWalk[]> {
  const prefix = prefixOf(checklist);
  const keys = new Set([...(await draftKeys(prefix)), ...[...unsaved.keys()].filter((key) => key.startsWith(prefix))]);
  const kept = await Promise.all(
    [...keys].map(async (key): Promise<KeptWalk> => {
      const walk = unsaved.get(key) ?? parseWalk(await peekDraft(key));
      return { id: key.slice(prefix.length), ...(walk && { walk }), isUnsaved: unsaved.has(key) };
    }),
  );
  return kept.sort((a, b) => (b.walk?.changedAt ?? 0) - (a.walk?.changedAt ?? 0));
}

/** Begins a walk and returns its id; on a full disk it runs in memory. */
export function beginWalk(start: Omit<WalkStart, 'id' | 'now'>): string {
  const walk = startWalk({ ...start, id: newId(), now: now() });
  const key = keyOf(walk);
  asked += 1;
  show(walk);
  unsaved.set(key, walk);
  void claimDraft(key).then(save);
  return walk.id;
}

/**
 * Takes up a kept walk, fitted to the checklist as it is now; `takeOver` takes it from another window, which
 * stops. One that is in view already stays as it is.
 */
export async function openWalk(
  checklist: string,
  id: string,
  lines: readonly WalkLine[],
  takeOver = false,
): Promise<void> {
  const before = state.get();
  if (before.type === 'open' && before.walk.id === id) return;
  asked += 1;
  const turn = asked;
  state.set({ type: 'loading' });
  const key = prefixOf(checklist) + id;
  const found = await takeUp(key, takeOver);
  if (turn === asked) {
    if (found.type !== 'found') return state.set(found);
    const { walk } = found;
    if (walk?.id === id && walk.checklist === checklist) return show(fitToChecklist(walk, lines));
    state.set({ type: 'damaged' });
  }
  await release(key);
}

/** Goes one step on: seen at once, saved behind. */
export function changeWalk(step: (walk: Walk, now: number) => Walk): void {
  const before = state.get();
  if (before.type !== 'open') return;
  const walk = step(before.walk, now());
  if (walk === before.walk) return;
  state.set({ type: 'open', walk });
  unsaved.set(keyOf(walk), walk);
  void save();
}

/** Puts the walk away; it stays kept, and another window may go on with it. */
export async function closeWalk(): Promise<void> {
  const before = state.get();
  asked += 1;
  state.set({ type: 'loading' });
  if (before.type !== 'open') return;
  await settled();
  await release(keyOf(before.walk));
}

/** Deletes a kept walk for good. `taken`: another window goes on with it; `failed`: it is still there. */
export async function deleteWalk(checklist: string, id: string): Promise<'deleted' | 'taken' | 'failed'> {
  const key = prefixOf(checklist) + id;
  await settled();
  const claimed = await claimDraft(key);
  if (claimed.type === 'taken') return 'taken';
  const isInMemoryOnly = unsaved.delete(key) && (await peekDraft(key)) === undefined;
  const emptied = await saveDraft(key, undefined);
  await releaseDraft(key);
  return emptied.type === 'saved' || isInMemoryOnly ? 'deleted' : 'failed';
}

async function takeUp(
  key: string,
  takeOver: boolean,
): Promise<WalkState | { readonly type: 'found'; readonly walk: Walk | undefined }> {
  const left = await peekDraft(key);
  const waiting = unsaved.get(key);
  if (left === undefined && waiting === undefined) return { type: 'missing' };
  const claimed = await claimDraft(key, takeOver);
  if (takeOver) theChannel().post({ type: 'taken-over', key });
  if (claimed.type === 'taken') {
    unsaved.delete(key);
    return { type: 'taken' };
  }
  // On a full disk the claim cannot be written, but the draft is there and goes on; the claim is made good later.
  const walk = waiting ?? parseWalk(claimed.type === 'claimed' ? claimed.value : left);
  return { type: 'found', walk };
}

function tryLater(): void {
  clearTimeout(retry);
  retry = setTimeout(() => void save(), RETRY_MS);
}

function show(walk: Walk): void {
  state.set({ type: 'open', walk });
  if (isListening) return;
  isListening = true;
  // A window whose walk was taken over finds out by the store refusing its save.
  theChannel().listen((message) => {
    const current = state.get();
    if (message.type !== 'taken-over' || current.type !== 'open' || message.key !== keyOf(current.walk)) return;
    unsaved.set(message.key, current.walk);
    void save();
  });
}

/** Another window has it: nothing of it waits here any more. */
function giveWay(key: string): void {
  unsaved.delete(key);
  const current = state.get();
  if (current.type === 'open' && keyOf(current.walk) === key) state.set({ type: 'taken' });
}

/** What still waits to be written stays this window's: a draft that was given up refuses to be saved. */
async function release(key: string): Promise<void> {
  if (!unsaved.has(key)) await releaseDraft(key);
}
