import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import { $session } from '../../stores/session.ts';
import { nextWallAt, publishWall } from '../../stores/wall.ts';
import { type ConsoleFacts, wallRecordOf } from './wall-record-of.ts';

/**
 * Tells the wall of every change of the meeting, and gives the record for the console's own preview. Told is
 * straight from the key's press, before the console draws itself anew: the room comes first.
 */
export function useWallRecord(session: SessionDraft, facts: ConsoleFacts): WallRecord {
  const latest = useRef(facts);
  latest.current = facts;
  useEffect(
    () =>
      $session.listen((state) => {
        if (state.type === 'open') publishWall(wallRecordOf(state.draft, latest.current, nextWallAt()));
      }),
    [],
  );
  const { lesson, locale, summary, seatPage, awayOnly, skippedDraw, keptSeal } = facts;
  useLayoutEffect(() => {
    const state = $session.get();
    if (state.type === 'open') publishWall(wallRecordOf(state.draft, latest.current, nextWallAt()));
  }, [lesson, locale, summary, seatPage, awayOnly, skippedDraw, keptSeal]);
  return useMemo(
    () => wallRecordOf(session, latest.current, 0),
    [session, lesson, locale, summary, seatPage, awayOnly, skippedDraw, keptSeal],
  );
}
