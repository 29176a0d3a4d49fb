import { atom, type ReadableAtom } from 'nanostores';
import { openSession, type SessionPlan } from '../domain/session/open-session.ts';
import { parseSession } from '../domain/session/parse-session.ts';
import type { SessionDraft } from '../domain/session/session-draft.ts';
import { drawsOfSession } from '../domain/session/session-draw.ts';
import { heldRecordId, recordsOfSession } from '../domain/session/session-records.ts';
import { ask } from '../storage/open-database.ts';
import { addToQuarantine } from '../storage/quarantine.ts';
import { theChannel, theConnection } from './database.ts';
import { claimDraft, peekDraft, releaseDraft, saveDraft } from './drafts.ts';
import { saveDraw } from './draws.ts';
import { newId } from './ids.ts';
import { now } from './now.ts';
import { appendRecords } from './record-log.ts';
import { queuedRecords } from './write-queue.ts';

const KEY = 'session';

export type SessionState =
  | { readonly type: 'loading' }
  | { readonly type: 'none' }
  | { readonly type: 'open'; readonly session: SessionDraft }
  /** Another window goes on with it; nothing is written here. */
  | { readonly type: 'taken' }
  /** There is a meeting that cannot be read. It stays until a new one begins, and then lies in every backup. */
  | { readonly type: 'damaged' };

/** Settles once the newest state has been written, or could not be. */
export function whenSaved(): Promise<void> {
  return saving;
}

export type SessionEnd =
  /** `stored` is false where it waits to be written: then the person is offered its file. */
  { readonly type: 'recorded'; readonly session: string; readonly stored: boolean } | { readonly type: 'taken' };

const state = atom<SessionState>({ type: 'loading' });
let saving: Promise<void> = Promise.resolve();
let isUnsaved = false;
let ending: Promise<SessionEnd> | undefined;
/** Steps are left out while the records are made of what was there. */
let isUnderEnding = false;
let isListening = false;

/** The meeting under way on this device: one at a time, in one window. */
export const $session: ReadableAtom<SessionState> = state;

/**
 * Takes up the meeting that was left open, if there is one; `takeOver` takes it from another window, which
 * stops. One that turns out to be recorded, as after taking in its file, is not opened again.
 */
export async function resumeSession(takeOver = false): Promise<void> {
  if (state.get().type === 'open') return;
  const left = await peekDraft(KEY);
  if (left === undefined) return state.set({ type: 'none' });
  const claimed = await claimDraft(KEY, takeOver);
  if (takeOver) theChannel().post({ type: 'taken-over', key: KEY });
  if (claimed.type === 'taken') return state.set({ type: 'taken' });
  // On a full disk the claim cannot be written, but the meeting is there and goes on; the claim is made good later.
  const value = claimed.type === 'claimed' ? claimed.value : left;
  const session = parseSession(value);
  if (session !== undefined && !(await isRecorded(session))) return show(session);
  if (session !== undefined) await saveDraft(KEY, undefined);
  await releaseDraft(KEY);
  state.set({ type: session === undefined && value !== undefined ? 'damaged' : 'none' });
}

/**
 * The meeting left open on this device, without taking it from the window that leads it; `damaged` where it
 * cannot be read, `undefined` where there is none or it is recorded.
 */
export async function peekSession(): Promise<SessionDraft | 'damaged' | undefined> {
  const value = await peekDraft(KEY);
  if (value === undefined) return undefined;
  const session = parseSession(value);
  if (session === undefined) return 'damaged';
  return (await isRecorded(session)) ? undefined : session;
}

/** Opens a meeting; one left open on this device is gone on with instead. */
export async function startSession(plan: Omit<SessionPlan, 'id' | 'now'>): Promise<void> {
  const claimed = await claimDraft(KEY);
  if (claimed.type === 'taken') return state.set({ type: 'taken' });
  const value = claimed.type === 'claimed' ? claimed.value : undefined;
  const left = parseSession(value);
  if (left === undefined) await keepDamaged(value);
  const isLeft = left !== undefined && !(await isRecorded(left));
  const session = isLeft ? left : openSession({ ...plan, id: newId(), now: now() });
  const saved = await saveDraft(KEY, session);
  if (saved.type === 'taken') return state.set({ type: 'taken' });
  show(session);
}

/** Goes one step on: seen at once, saved behind. Nothing while the meeting is being recorded. */
export function changeSession(step: (session: SessionDraft, now: number) => SessionDraft): void {
  const before = state.get();
  if (before.type !== 'open' || isUnderEnding) return;
  const session = step(before.session, now());
  if (session === before.session) return;
  state.set({ type: 'open', session });
  void save();
}

/**
 * Turns the meeting into its records: first its draws, then everybody's records, then the draft is emptied.
 * All ids come from the meeting, so a crash in between is made good by pressing again, and nothing is there
 * twice. Pressed again while or after it is written, it is the same ending.
 *
 * @param content titles of the lesson's sections
 */
export function finishSession(content: readonly string[]): Promise<SessionEnd> {
  ending ??= endSession(content)
    .then((end) => {
      // Another window may give the meeting back: then it can be ended here after all.
      if (end.type === 'taken') ending = undefined;
      return end;
    })
    .finally(() => {
      isUnderEnding = false;
    });
  return ending;
}

/** Gives the meeting under way up: nothing of it is recorded, but for draws that were kept already. */
export async function dropSession(): Promise<void> {
  await saving;
  const claimed = await claimDraft(KEY);
  if (claimed.type === 'taken') return state.set({ type: 'taken' });
  if (claimed.type === 'claimed' && parseSession(claimed.value) === undefined) await keepDamaged(claimed.value);
  await closeDraft();
}

async function endSession(content: readonly string[]): Promise<SessionEnd> {
  const before = state.get();
  if (before.type !== 'open') return { type: 'taken' };
  isUnderEnding = true;
  // Kept before anything is recorded: a crash in between must end it at the same moment again.
  const session = { ...before.session, endedAt: before.session.endedAt ?? now() };
  state.set({ type: 'open', session });
  await save();
  if (state.get().type !== 'open') return { type: 'taken' };
  const kept = [];
  for (const draw of drawsOfSession(session)) kept.push(await saveDraw(draw));
  const appended = await appendRecords(recordsOfSession(session, session.endedAt, content));
  await closeDraft();
  const stored = appended.type === 'stored' && kept.every(({ type }) => type === 'stored');
  return { type: 'recorded', session: session.id, stored };
}

async function closeDraft(): Promise<void> {
  await saveDraft(KEY, undefined);
  await releaseDraft(KEY);
  state.set({ type: 'none' });
}

function show(session: SessionDraft): void {
  ending = undefined;
  state.set({ type: 'open', session });
  if (isListening) return;
  isListening = true;
  // The window it was taken from finds out by the store refusing its save.
  theChannel().listen((message) => {
    if (message.type === 'taken-over' && message.key === KEY) void save();
  });
}

/** A damaged meeting goes to quarantine, and so into every backup, before anything takes its place. */
async function keepDamaged(value: unknown): Promise<void> {
  if (value === undefined) return;
  await addToQuarantine(theConnection(), [{ at: now(), reason: 'unreadable', value }]);
}

/** Whether the meeting's records are in the log or wait to be written there. */
async function isRecorded(session: SessionDraft): Promise<boolean> {
  const id = heldRecordId(session);
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
      const saved = await saveDraft(KEY, current.session);
      if (saved.type === 'taken') state.set({ type: 'taken' });
    });
  }
  return saving;
}
