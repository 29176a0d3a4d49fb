import type { ReadableAtom } from 'nanostores';
import { openSession, type SessionPlan } from '../domain/session/open-session.ts';
import { parseSession } from '../domain/session/parse-session.ts';
import type { SessionDraft } from '../domain/session/session-draft.ts';
import { drawsOfSession } from '../domain/session/session-draw.ts';
import { heldRecordId, recordsOfSession } from '../domain/session/session-records.ts';
import { claimDraft, peekDraft } from './drafts.ts';
import { type HeldState, heldDraft, keepDamaged } from './held-draft.ts';
import { newId } from './ids.ts';
import { now } from './now.ts';

const KEY = 'session';

export type SessionState = HeldState<SessionDraft>;

export type SessionEnd =
  /** `stored` is false where it waits to be written: then the person is offered its file. */
  { readonly type: 'recorded'; readonly session: string; readonly stored: boolean } | { readonly type: 'taken' };

const held = /* @__PURE__ */ heldDraft<SessionDraft>({
  parse: parseSession,
  recordId: heldRecordId,
  drawsOf: drawsOfSession,
});
let ending: Promise<SessionEnd> | undefined;

/** The meeting under way on this device: one at a time, in one window. */
export const $session: ReadableAtom<SessionState> = held.$state;

/** Settles once the newest state has been written, or could not be. */
export const whenSaved: () => Promise<void> = held.settled;

/**
 * Takes up the meeting that was left open, if there is one; `takeOver` takes it from another window, which
 * stops. One that turns out to be recorded, as after taking in its file, is not opened again.
 */
export async function resumeSession(takeOver = false): Promise<void> {
  if ($session.get().type === 'open') return;
  await held.resume(KEY, takeOver);
  forgetEnding();
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
  return (await held.isRecorded(session)) ? undefined : session;
}

/** Opens a meeting; one left open on this device is gone on with instead. */
export async function startSession(plan: Omit<SessionPlan, 'id' | 'now'>): Promise<void> {
  await held.start(KEY, () => openSession({ ...plan, id: newId(), now: now() }));
  forgetEnding();
}

/** Goes one step on: seen at once, saved behind. Nothing while the meeting is being recorded. */
export function changeSession(step: (session: SessionDraft, now: number) => SessionDraft): void {
  held.change(step);
}

/**
 * Turns the meeting into its records: first its draws, then everybody's records, then the draft is emptied.
 * All ids come from the meeting, so a crash in between is made good by pressing again, and nothing is there
 * twice. Pressed again while or after it is written, it is the same ending.
 *
 * @param content titles of the lesson's sections
 */
export function finishSession(content: readonly string[]): Promise<SessionEnd> {
  ending ??= endSession(content);
  return ending;
}

/** Gives the meeting under way up: nothing of it is recorded, but for draws that were kept already. */
export async function dropSession(): Promise<void> {
  await held.settled();
  const claimed = await claimDraft(KEY);
  if (claimed.type === 'taken') return held.giveWay();
  if (claimed.type === 'claimed' && parseSession(claimed.value) === undefined) await keepDamaged(claimed.value);
  await held.close(KEY);
}

/** A meeting that is open again can be ended again. */
function forgetEnding(): void {
  if ($session.get().type === 'open') ending = undefined;
}

async function endSession(content: readonly string[]): Promise<SessionEnd> {
  const end = await held.end((session, endedAt) => recordsOfSession(session, endedAt, content));
  if (end.type === 'recorded') return { type: 'recorded', session: end.draft.id, stored: end.stored };
  // Another window may give the meeting back: then it can be ended here after all.
  ending = undefined;
  return end;
}
