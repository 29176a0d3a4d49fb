import type { ArticleNote } from '../citation/article-note.ts';
import type { CitationId, ItemId } from '../item/item.ts';
import type { Verdict } from '../records/record.ts';
import type { WallSummary } from '../wall/wall-record.ts';
import { type CalledPerson, calledInDraws, calledInMeeting } from './called-people.ts';
import type { Meeting } from './meetings-of.ts';
import type { SessionDraft } from './session-draft.ts';
import { drawsOfSession } from './session-draw.ts';
import { type PresenceCounts, presenceCounts, tallyPresence } from './sign-in.ts';

/** 小结: who came, who was drawn, how they answered, and what the room has to read again. */
export interface SessionSummary {
  readonly counts: PresenceCounts;
  readonly called: readonly CalledPerson[];
  /** Items that were not answered right by everybody asked, each once, in the order asked. */
  readonly missed: readonly ItemId[];
  /** What those items stand on, each once; most often missed first, then in the order asked. */
  readonly reread: readonly CitationId[];
}

/** @param citesOf what an item stands on; nothing for one that is no longer there */
export function summaryOfSession(
  draft: SessionDraft,
  citesOf: (item: ItemId) => readonly CitationId[],
): SessionSummary {
  return summarise(presenceCounts(draft), calledInDraws(drawsOfSession(draft)), citesOf);
}

/** The same from a recorded meeting. */
export function summaryOfMeeting(meeting: Meeting, citesOf: (item: ItemId) => readonly CitationId[]): SessionSummary {
  const counts = tallyPresence(meeting.people.map(({ presence }) => presence));
  return summarise(counts, calledInMeeting(meeting), citesOf);
}

/** What the wall shows of it; articles nobody has a note of are left out. */
export function wallSummaryOf(
  { counts, called, reread }: SessionSummary,
  articles: Readonly<Record<CitationId, ArticleNote>>,
): WallSummary {
  return {
    present: counts.there,
    onRoster: counts.total,
    answers: called.map(({ name, unit, verdict }) => ({ name, unit, verdict })),
    reread: reread.flatMap((id) => {
      const note = Object.hasOwn(articles, id) ? articles[id] : undefined;
      return note === undefined ? [] : [{ label: note.label, gist: note.gist }];
    }),
  };
}

/** Whether an answer shows that the room should read on: wrong, in part, or not given by somebody who was there. */
export function isMissed(verdict: Verdict | null): boolean {
  return verdict !== null && verdict !== 'right' && verdict !== 'absent';
}

function summarise(
  counts: PresenceCounts,
  called: readonly CalledPerson[],
  citesOf: (item: ItemId) => readonly CitationId[],
): SessionSummary {
  const missed = called.flatMap(({ item, verdict }) => (item !== undefined && isMissed(verdict) ? [item] : []));
  const times = new Map<CitationId, number>();
  for (const item of missed) for (const id of new Set(citesOf(item))) times.set(id, (times.get(id) ?? 0) + 1);
  // Sorting keeps the order of equals, and a map the order of first mention.
  const reread = [...times].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return { counts, called, missed: [...new Set(missed)], reread };
}
