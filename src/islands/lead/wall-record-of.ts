import { stepOf } from '../../domain/session/agenda.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { wallOf } from '../../domain/wall/wall-of.ts';
import type { WallRecord, WallSummary } from '../../domain/wall/wall-record.ts';
import { dayText, weekdayText } from '../../i18n/day-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LeadLesson } from './lead-texts.ts';

/** What the wall shows of a meeting and the draft does not hold. */
export interface ConsoleFacts {
  readonly lesson: LeadLesson;
  readonly locale: Locale;
  readonly summary: WallSummary | undefined;
  readonly seatPage: number;
  readonly awayOnly: boolean;
  /** The draw whose names the presenter wants to see all at once. */
  readonly skippedDraw: string;
  /** The seal that is kept; one that is not yet is not shown. */
  readonly keptSeal: string;
}

/** The last record of a meeting: it has ended and is recorded. */
export function endedRecordOf(draft: SessionDraft, lesson: LeadLesson, locale: Locale, at: number): WallRecord {
  const { book, cloth } = lesson;
  return { ...wallOf(draft, { date: dateText(draft, locale), book, cloth, at, isEnded: true }), isBlack: false };
}

/** Longer than names take to appear: a draw dated back so far shows them all. */
const ALL_SHOWN_MS = 60_000;

/** The record for where the meeting is, as of `at`. */
export function wallRecordOf(draft: SessionDraft, facts: ConsoleFacts, at: number): WallRecord {
  const { lesson, locale, summary } = facts;
  const record = wallOf(draft, {
    date: dateText(draft, locale),
    book: lesson.book,
    cloth: lesson.cloth,
    at,
    ...(summary === undefined ? {} : { summary }),
    isCover: draft.sitting?.phase === 'sealed' && draft.sitting.id !== facts.keptSeal && stepOf(draft) === 'draw',
  });
  const { look } = record;
  if (look.type === 'sign-in') {
    return { ...record, look: { ...look, page: facts.seatPage, awayOnly: facts.awayOnly } };
  }
  if (look.type === 'draw' && look.draw.phase === 'drawn' && look.draw.id === facts.skippedDraw) {
    return { ...record, look: { ...look, draw: { ...look.draw, drawnAt: look.draw.drawnAt - ALL_SHOWN_MS } } };
  }
  return record;
}

function dateText({ day }: SessionDraft, locale: Locale): string {
  return `${dayText(day, locale)} ${weekdayText(day, locale)}`;
}
