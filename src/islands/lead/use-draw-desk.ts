import { useEffect, useState } from 'preact/hooks';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { saveDraw } from '../../stores/draws.ts';
import { now } from '../../stores/now.ts';
import { changeSession } from '../../stores/session.ts';
import type { LessonBank } from '../wall-views/lesson-bank.ts';
import { type StageState, stageStateOf } from '../wall-views/stage-state.ts';
import { drawMovesOf } from './draw-moves.ts';
import type { Moves } from './lead-moves.ts';
import { leadStageOf } from './lead-stage.ts';
import type { DrawPlan } from './use-draw-plan.ts';

/** What the keys and buttons of 抽查 go by. */
export interface DrawDeskState {
  readonly plan: DrawPlan;
  readonly canSeal: boolean;
  /** What the presenter can do with the draw on the wall; `undefined` where there is none. */
  readonly state: StageState | undefined;
  /** What each key does to a meeting at 抽查. */
  readonly movesOf: (draft: SessionDraft) => Moves;
}

interface DrawDeskGiven {
  readonly session: SessionDraft;
  readonly plan: DrawPlan;
  readonly bank: LessonBank;
  readonly skippedDraw: string;
  readonly ask: (asks: 'absent' | 'points') => void;
  readonly skipDraw: (draw: string) => void;
}

/** All names stand on the wall within this time. */
const REVEAL_MS = 3000;

/** The draw's half of the console; a draw that has ended is stored with the others. */
export function useDrawDesk({ session, plan, bank, skippedDraw, ask, skipDraw }: DrawDeskGiven): DrawDeskState {
  const { draws } = session;
  const [kept, setKept] = useState(0);
  useEffect(() => {
    // Those found in the draft after a reload are stored once more: under the same id that changes nothing.
    for (const draw of draws.slice(kept)) void saveDraw(draw);
    setKept(draws.length);
  }, [draws.length]);
  const stateOf = (draft: SessionDraft) => draft.sitting && stageStateOf(draft.sitting, bank);
  const movesOf = (draft: SessionDraft) => {
    const isRevealing =
      draft.sitting !== undefined &&
      draft.sitting.id !== skippedDraw &&
      !matchMedia('(prefers-reduced-motion: reduce)').matches &&
      Math.abs(now() - draft.sitting.drawnAt) < REVEAL_MS;
    return drawMovesOf(
      { stage: leadStageOf(draft), session: draft, state: stateOf(draft), isRevealing },
      { change: changeSession, seal: plan.seal, ask, skip: skipDraw },
    );
  };
  const canSeal = plan.isReady && (plan.fault === undefined || plan.fault === 'no-items');
  return { plan, canSeal, state: stateOf(session), movesOf };
}
