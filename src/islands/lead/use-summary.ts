import { useMemo } from 'preact/hooks';
import { askedOf } from '../../domain/draw/draw-asked.ts';
import type { CitationId, ItemId, LessonId } from '../../domain/item/item.ts';
import { stepOf } from '../../domain/session/agenda.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { drawsOfSession } from '../../domain/session/session-draw.ts';
import { type SessionSummary, summaryOfSession, wallSummaryOf } from '../../domain/session/session-summary.ts';
import type { WallSummary } from '../../domain/wall/wall-record.ts';
import type { LessonBank } from '../wall-views/lesson-bank.ts';
import { useLessonBank } from '../wall-views/use-lesson-bank.ts';

export interface ClosingSummary {
  readonly summary: SessionSummary;
  /** Of every lesson a question was from. */
  readonly bank: LessonBank;
  readonly wall: WallSummary;
}

/** 小结 of the meeting, once it is there; what items and articles say is read when it is. */
export function useSummary(session: SessionDraft): ClosingSummary | undefined {
  const isClosing = stepOf(session) === 'close';
  const { bank } = useLessonBank(isClosing ? lessonsAsked(session) : []);
  const { presence, roster, draws, sitting } = session;
  return useMemo(() => {
    if (!isClosing) return undefined;
    const summary = summaryOfSession(session, (item) => citesOf(bank, item));
    return { summary, bank, wall: wallSummaryOf(summary, bank.articles) };
    // The minute's text, typed letter by letter, is no part of it.
  }, [isClosing, presence, roster, draws, sitting, bank]);
}

/** What an item stands on; nothing for one that could not be read. */
function citesOf({ keys }: LessonBank, item: ItemId): readonly CitationId[] {
  return keys.get(item)?.cites ?? [];
}

function lessonsAsked(session: SessionDraft): readonly LessonId[] {
  const asked = drawsOfSession(session).flatMap((draw) =>
    draw.result.flatMap((_, i) => askedOf(draw, i + 1)?.lesson ?? []),
  );
  return [...new Set(asked)];
}
