import { stepOf } from '../session/agenda.ts';
import type { SessionDraft } from '../session/session-draft.ts';
import { seatsOf } from '../session/sign-in.ts';
import { wallDrawOf } from './wall-draw-of.ts';
import type { WallLook, WallRecord, WallSeat, WallSummary } from './wall-record.ts';

/** What the wall needs that the draft does not hold. */
export interface WallFacts extends Pick<WallRecord, 'date' | 'book' | 'cloth' | 'at'> {
  /** The sign-in grid in the order it is to be shown; the roster's where it is left out. */
  readonly seats?: readonly WallSeat[];
  /** Which page of the grid, from 0. */
  readonly page?: number;
  /** Only those who are not there. */
  readonly awayOnly?: boolean;
  /** What the room takes home; without it 小结 shows the cover. */
  readonly summary?: WallSummary;
  /** Shows the cover, whatever the step. */
  readonly isCover?: boolean;
  /** The meeting is recorded. */
  readonly isEnded?: boolean;
}

/**
 * What the wall shows of a meeting. In 抽查 that is the draw, and the cover before the seal and after the
 * draw's end; nothing the room may not see yet is in it.
 */
export function wallOf(draft: SessionDraft, facts: WallFacts): WallRecord {
  const { id, lesson, title, place, leader, isBlack, isLarge } = draft;
  const { date, book, cloth, at } = facts;
  const look = lookOf(draft, facts);
  return { version: 1, source: id, at, lesson, title, date, book, cloth, place, leader, isBlack, isLarge, look };
}

function lookOf(draft: SessionDraft, facts: WallFacts): WallLook {
  if (facts.isEnded) return { type: 'ended' };
  if (facts.isCover) return { type: 'cover' };
  const step = stepOf(draft);
  if (step === 'sign-in') {
    const { seats = seatsOf(draft), page = 0, awayOnly = false } = facts;
    return { type: 'sign-in', seats, page, awayOnly };
  }
  if (step === 'teach') return { type: 'slide', ...draft.slide };
  if (step === 'draw' && draft.sitting !== undefined) return { type: 'draw', draw: wallDrawOf(draft.sitting) };
  if (step === 'close' && facts.summary !== undefined) return { type: 'summary', summary: facts.summary };
  return { type: 'cover' };
}
