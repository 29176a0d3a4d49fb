import { useEffect, useMemo } from 'preact/hooks';
import type { ContestDraft } from '../../domain/contest/contest-draft.ts';
import { contestLookOf } from '../../domain/wall/wall-board-of.ts';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $contest } from '../../stores/contest.ts';
import { nextWallAt, publishWall } from '../../stores/wall.ts';
import { dayWords } from '../controls/draw-record/moment-words.ts';

/**
 * Tells the wall of every change of the contest, straight from the key's press, and gives the record for the
 * console's own preview.
 */
export function useContestWall(draft: ContestDraft, locale: Locale): WallRecord {
  useEffect(
    () =>
      $contest.subscribe((state) => {
        if (state.type === 'open') publishWall(contestWall(state.draft, locale, nextWallAt()));
      }),
    [locale],
  );
  return useMemo(() => contestWall(draft, locale, 0), [draft, locale]);
}

function contestWall(draft: ContestDraft, locale: Locale, at: number): WallRecord {
  return {
    version: 1,
    source: draft.id,
    at,
    lesson: '',
    title: draft.title,
    date: dayWords(draft.startedAt, locale),
    book: '',
    cloth: '',
    place: '',
    leader: '',
    isBlack: draft.isBlack,
    isLarge: false,
    look: contestLookOf(draft),
  };
}
