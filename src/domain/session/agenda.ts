import type { SessionDraft, SessionStep } from './session-draft.ts';

/** Where the meeting is. */
export function stepOf({ visits }: Pick<SessionDraft, 'visits'>): SessionStep {
  return visits.at(-1)?.step ?? 'sign-in';
}

/** Goes to a step, forward or back; where the meeting is already, nothing changes. A clock set back makes no time run backwards. */
export function goTo({ endedAt: _, ...draft }: SessionDraft, step: SessionStep, now: number): SessionDraft {
  if (stepOf(draft) === step) return draft;
  return { ...draft, visits: [...draft.visits, { step, at: Math.max(now, draft.visits.at(-1)?.at ?? now) }] };
}

/** When the meeting was opened, ms since 1970. */
export function openedAt({ visits }: Pick<SessionDraft, 'visits'>): number {
  return visits[0]?.at ?? 0;
}

/** Milliseconds spent in a step over all its visits, up to `now`. */
export function timeIn({ visits }: Pick<SessionDraft, 'visits'>, step: SessionStep, now: number): number {
  return visits.reduce((sum, visit, i) => {
    if (visit.step !== step) return sum;
    return sum + Math.max(0, (visits[i + 1]?.at ?? now) - visit.at);
  }, 0);
}

/** Milliseconds since the meeting was opened, up to `now` or to its end. */
export function meetingMs(draft: Pick<SessionDraft, 'visits' | 'endedAt'>, now: number): number {
  return Math.max(0, (draft.endedAt ?? now) - openedAt(draft));
}
