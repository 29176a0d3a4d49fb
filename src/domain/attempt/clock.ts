import type { AttemptDraft } from './attempt-draft.ts';

/**
 * The sitting's own time. A device's clock may be set back, by hand or by a server; a sitting's time only
 * goes forward, so that doing so never gives time.
 *
 *   own time = the clock + clockSetBackMs,   but never less than lastSeenAt
 *
 * When a reading falls short of `lastSeenAt`, the clock was set back by the difference: it is added to
 * `clockSetBackMs`, and time counts on from where it was. Worked: started 9:00, deadline 10:00. At 9:30 the
 * clock is set to 8:30. The next reading finds 60 minutes missing; own time stays 9:30, 30 minutes remain.
 * When the clock shows 8:45, own time is 9:45 and 15 minutes remain.
 *
 * A clock put forward cannot be told from a computer asleep: that time is gone, even where the clock is
 * then put right, which is noted as set back. Between two readings that were saved nothing is known: a crash
 * and a changed clock together may give as much as lies between the last save and the crash.
 */
function ownTime(draft: AttemptDraft, now: number): number {
  return Math.max(draft.lastSeenAt, now + draft.clockSetBackMs);
}

/** A longer stretch without a reading is a closed page or a sleeping computer, not work on an item. */
const LONGEST_STRETCH_MS = 120_000;

/**
 * Takes note of a reading of the clock: moves `lastSeenAt` on, notes a clock set back, and adds the time
 * since the last reading (at most two minutes of it) to the item in view. Call it at every tick and every
 * change; nothing happens once the sitting has ended.
 */
export function see(draft: AttemptDraft, now: number): AttemptDraft {
  if (draft.status !== 'open') return draft;
  const lastSeenAt = ownTime(draft, now);
  const clockSetBackMs = lastSeenAt - now > draft.clockSetBackMs ? lastSeenAt - now : draft.clockSetBackMs;
  const item = draft.items[draft.current]?.item;
  const stretchMs = Math.min(lastSeenAt - draft.lastSeenAt, LONGEST_STRETCH_MS);
  if (item === undefined || stretchMs === 0) return { ...draft, lastSeenAt, clockSetBackMs };
  const before = Object.hasOwn(draft.spentMs, item) ? (draft.spentMs[item] ?? 0) : 0;
  return { ...draft, lastSeenAt, clockSetBackMs, spentMs: { ...draft.spentMs, [item]: before + stretchMs } };
}

/**
 * Milliseconds left, 0 when time is up or the sitting has ended, `undefined` where there is no deadline.
 * Never grows from one reading to the next as long as each was given to {@link see}.
 */
export function remainingMs(draft: AttemptDraft, now: number): number | undefined {
  if (draft.deadline === undefined) return undefined;
  return draft.status === 'open' ? Math.max(0, draft.deadline - ownTime(draft, now)) : 0;
}

/** True when the sitting has ended or its deadline has come. */
export function isOver(draft: AttemptDraft, now: number): boolean {
  return draft.status !== 'open' || remainingMs(draft, now) === 0;
}

/** Milliseconds from start to end, or to now while it is open; never past the deadline, never negative. */
export function elapsedMs(draft: AttemptDraft, now: number): number {
  const until = draft.endedAt ?? Math.min(ownTime(draft, now), draft.deadline ?? Number.POSITIVE_INFINITY);
  return Math.max(0, until - draft.startedAt);
}
