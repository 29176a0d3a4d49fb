import { askedAt } from '../../domain/draw/draw-asked.ts';
import { type DrawSitting, isAsking, judgementAt } from '../../domain/draw/sitting.ts';
import { swapItem, undoStep } from '../../domain/draw/sitting-change.ts';
import { isSettled } from '../../domain/draw/sitting-steps.ts';
import type { AnswerPoint } from '../../domain/item/item.ts';
import type { Verdict } from '../../domain/records/record.ts';
import type { LessonBank } from './lesson-bank.ts';
import { partCount } from './stage-words.ts';

/** What the presenter can do now. */
export interface StageState {
  readonly isAsking: boolean;
  /** What the person on the wall was judged. */
  readonly verdict: Verdict | undefined;
  /** Parts of the item on the wall. */
  readonly parts: number;
  /** Whether the next key would do something. */
  readonly canGoOn: boolean;
  readonly canUndo: boolean;
  readonly canSwap: boolean;
  readonly isTimed: boolean;
  /** Of a short answer, once somebody stands before it; empty for any other item. */
  readonly points: readonly AnswerPoint[];
  /** Ids of the points ticked. */
  readonly met: readonly string[];
}

/** Reads off a draw what its keys would do. */
export function stageStateOf(sitting: DrawSitting, bank: LessonBank): StageState {
  const { phase, place, part } = sitting;
  const isJudging = phase === 'judging';
  const judged = isJudging ? judgementAt(sitting, place) : undefined;
  const item = askedAt(sitting, place)?.item ?? '';
  const parts = partCount(bank.items.get(item));
  const key = bank.keys.get(item);
  const isOwed = isAsking(sitting);
  return {
    isAsking: isOwed,
    verdict: judged?.verdict,
    parts,
    canGoOn: !isJudging || isSettled(sitting, place) || part + 1 < parts,
    canUndo: undoStep(sitting) !== sitting,
    canSwap: isOwed && swapItem(sitting) !== sitting,
    isTimed: sitting.clockEndsAt > 0,
    points: key?.type === 'short' && (isOwed || judged !== undefined) ? key.points : [],
    met: judged === undefined ? sitting.points : (judged.points ?? []),
  };
}
