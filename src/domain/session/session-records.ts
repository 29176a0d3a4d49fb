import { factsOfDraw } from '../draw/draw-facts.ts';
import type { DrawRecord } from '../draw/draw-record.ts';
import { factId } from '../records/fact-id.ts';
import type { NewRecord } from '../records/new-record.ts';
import type { RecordId } from '../records/record.ts';
import { meetingMs, openedAt } from './agenda.ts';
import type { SessionDraft } from './session-draft.ts';
import { drawsOfSession } from './session-draw.ts';
import { isThere, presenceCounts, presenceOf } from './sign-in.ts';

/**
 * What a meeting becomes: that it was held, how everybody on its roster stood, and what was drawn and
 * answered. Hours, the length of the meeting, go to those who were there. Ids come from the meeting alone
 * and times from its end, so that the same meeting always gives the same records.
 *
 * @param now the end, where the draft does not say when it was ended
 * @param content titles of the lesson's sections
 */
export function recordsOfSession(draft: SessionDraft, now: number, content: readonly string[]): readonly NewRecord[] {
  const { id: session, lesson, roster } = draft;
  const at = Math.max(draft.endedAt ?? now, openedAt(draft));
  const draws = drawsOfSession(draft);
  const attended = roster.people.map(({ id: person, name, unit }, place): NewRecord => {
    const presence = presenceOf(draft, person);
    const durationMs = isThere(presence) ? meetingMs(draft, at) : 0;
    const id = factId('attended', openedAt(draft), [session, person], place);
    return { type: 'attended', id, at, person, session, lesson, name, unit, presence, durationMs };
  });
  return [heldRecord(draft, at, content, draws), ...attended, ...draws.flatMap(factsOfDraw)];
}

/** The id of the record that says the meeting was held: where it is in the log, the meeting is recorded. */
export function heldRecordId(draft: Pick<SessionDraft, 'id' | 'visits'>): RecordId {
  return factId('session-held', openedAt(draft), [draft.id], 0);
}

function heldRecord(
  draft: SessionDraft,
  at: number,
  content: readonly string[],
  draws: readonly DrawRecord[],
): NewRecord {
  const { id: session, lesson, title, place, leader, leaderId, minute } = draft;
  const counts = presenceCounts(draft);
  return {
    type: 'session-held',
    id: heldRecordId(draft),
    at,
    ...(leaderId === '' ? {} : { person: leaderId }),
    session,
    lesson,
    title,
    place,
    leader,
    startedAt: openedAt(draft),
    durationMs: meetingMs(draft, at),
    content,
    present: counts.there,
    onRoster: counts.total,
    draws: draws.map(({ id }) => id),
    minute,
    sample: draft.roster.sample,
  };
}
