import { atom, type ReadableAtom } from 'nanostores';
import type { ContestDraft } from '../domain/contest/contest-draft.ts';
import { contestRecordId, recordOfContest } from '../domain/contest/contest-held.ts';
import { drawsOfContest } from '../domain/contest/draft-draw.ts';
import { parseContestDraft } from '../domain/contest/parse-contest-draft.ts';
import { ask } from '../storage/open-database.ts';
import { addToQuarantine } from '../storage/quarantine.ts';
import { theChannel, theConnection } from './database.ts';
import { claimDraft, draftKeys, peekDraft, releaseDraft, saveDraft } from './drafts.ts';
import { saveDraw } from './draws.ts';
import { now } from './now.ts';
import { appendRecords } from './record-log.ts';
import { queuedRecords } from './write-queue.ts';

const PREFIX = 'contest:';

export type ContestState =
  | { readonly type: 'loading' }
  | { readonly type: 'none' }
  | { readonly type: 'open'; readonly draft: ContestDraft }
  /** Another window goes on with it; nothing is written here. */
  | { readonly type: 'taken' }
  /** There is a contest that cannot be read. It stays until a new one begins, and then lies in every backup. */
  | { readonly type: 'damaged' };

export type ContestEnd =
  /** `stored` is false where it waits to be written: then the officer is offered its file. */
  { readonly type: 'recorded'; readonly contest: string; readonly stored: boolean } | { readonly type: 'taken' };

const state = atom<ContestState>({ type: 'loading' });
let key = '';
let saving: Promise<void> = Promise.resolve();
let isUnsaved = false;
let ending: Promise<ContestEnd> | undefined;
/** Steps are left out while the record is made of what was there. */
let isUnderEnding = false;
let isListening = false;

/** The contest this window goes on with: one for each planned contest on a device, in one window. */
export const $contest: ReadableAtom<ContestState> = state;

/**
 * Takes up a planned contest that was left open, if it was; `takeOver` takes it from another window, which
 * stops. One that turns out to be recorded, as after taking in its file, is not opened again.
 */
export async function resumeContest(plan: string, takeOver = false): Promise<void> {
  if (state.get().type === 'open') return;
  key = PREFIX + plan;
  if ((await peekDraft(key)) === undefined) return state.set({ type: 'none' });
  const claimed = await claimDraft(key, takeOver);
  if (takeOver) theChannel().post({ type: 'taken-over', key });
  if (claimed.type === 'taken') return state.set({ type: 'taken' });
  const value = claimed.type === 'claimed' ? claimed.value : undefined;
  const draft = parseContestDraft(value);
  if (draft !== undefined && !(await isRecorded(draft))) return show(draft);
  if (draft !== undefined) await saveDraft(key, undefined);
  await releaseDraft(key);
  state.set({ type: draft === undefined && value !== undefined ? 'damaged' : 'none' });
}

/** Opens a contest; one of the same plan left open on this device is gone on with instead. */
export async function startContest(opened: ContestDraft): Promise<void> {
  key = PREFIX + opened.plan;
  const claimed = await claimDraft(key);
  if (claimed.type === 'taken') return state.set({ type: 'taken' });
  const value = claimed.type === 'claimed' ? claimed.value : undefined;
  const left = parseContestDraft(value);
  if (left === undefined) await keepDamaged(value);
  const isLeft = left !== undefined && !(await isRecorded(left));
  const draft = isLeft ? left : opened;
  const saved = await saveDraft(key, draft);
  if (saved.type === 'taken') return state.set({ type: 'taken' });
  show(draft);
}

/** Goes one step on: seen at once, saved behind. Nothing while the contest is being recorded. */
export function changeContest(step: (draft: ContestDraft, now: number) => ContestDraft): void {
  const before = state.get();
  if (before.type !== 'open' || isUnderEnding) return;
  const draft = step(before.draft, now());
  if (draft === before.draft) return;
  state.set({ type: 'open', draft });
  void save();
}

/**
 * Turns the contest into its record: its draws, then the record, then the draft is emptied. The id comes
 * from the contest alone, so that a crash in between, or a second press, writes the same again.
 */
export function finishContest(): Promise<ContestEnd> {
  ending ??= recordOpen().finally(() => {
    ending = undefined;
    isUnderEnding = false;
  });
  return ending;
}

/** Drops the contest without a record; draws that were made in it stay. */
export async function dropContest(): Promise<void> {
  const current = state.get();
  if (current.type !== 'open') return;
  for (const draw of drawsOfContest(current.draft)) await saveDraw(draw);
  await saving;
  await closeDraft();
}

/** The planned contests that were left open on this device. */
export async function openContests(): Promise<ReadonlySet<string>> {
  const keys = await draftKeys(PREFIX);
  const held = await Promise.all(keys.map(async (each) => ((await peekDraft(each)) === undefined ? [] : [each])));
  return new Set(held.flat().map((each) => each.slice(PREFIX.length)));
}

async function recordOpen(): Promise<ContestEnd> {
  const before = state.get();
  if (before.type !== 'open') return { type: 'taken' };
  isUnderEnding = true;
  const draft = { ...before.draft, endedAt: before.draft.endedAt ?? now() };
  // The end is kept first: a crash from here on gives the same record again.
  state.set({ type: 'open', draft });
  await save();
  if (state.get().type !== 'open') return { type: 'taken' };
  const kept = [];
  for (const draw of drawsOfContest(draft)) kept.push(await saveDraw(draw));
  const appended = await appendRecords([recordOfContest(draft, draft.endedAt)]);
  await closeDraft();
  const stored = appended.type === 'stored' && kept.every(({ type }) => type === 'stored');
  return { type: 'recorded', contest: draft.id, stored };
}

async function closeDraft(): Promise<void> {
  await saveDraft(key, undefined);
  await releaseDraft(key);
  state.set({ type: 'none' });
}

function show(draft: ContestDraft): void {
  // A contest that was ended but could not be recorded is open again and goes on.
  const { endedAt: _, ...rest } = draft;
  state.set({ type: 'open', draft: rest });
  if (isListening) return;
  isListening = true;
  // The window it was taken from finds out by the store refusing its save.
  theChannel().listen((message) => {
    if (message.type === 'taken-over' && message.key === key) void save();
  });
}

/** A damaged contest goes to quarantine, and so into every backup, before anything takes its place. */
async function keepDamaged(value: unknown): Promise<void> {
  if (value === undefined) return;
  await addToQuarantine(theConnection(), [{ at: now(), reason: 'unreadable', value }]);
}

/** Whether the contest's record is in the log or waits to be written there. */
async function isRecorded(draft: ContestDraft): Promise<boolean> {
  const id = contestRecordId(draft);
  if (queuedRecords().some((record) => record.id === id)) return true;
  const found = await theConnection().transact(['records'], 'readonly', (store) => ask(store('records').getKey(id)));
  return found.type === 'done' && found.value !== undefined;
}

/** Writes the newest state after the write under way; steps made meanwhile are written together. */
function save(): Promise<void> {
  if (!isUnsaved) {
    isUnsaved = true;
    saving = saving.then(async () => {
      isUnsaved = false;
      const current = state.get();
      if (current.type !== 'open') return;
      const saved = await saveDraft(key, current.draft);
      if (saved.type === 'taken') state.set({ type: 'taken' });
    });
  }
  return saving;
}
