import { type DrawSitting, drawNow, hearNumber } from '../../domain/draw/sitting.ts';
import { replaceAbsent, swapItem, undoStep } from '../../domain/draw/sitting-change.ts';
import { type GivenVerdict, judge, toggleClock } from '../../domain/draw/sitting-judge.ts';
import { drawRecordOf } from '../../domain/draw/sitting-records.ts';
import { endSitting, stepBack, stepForward } from '../../domain/draw/sitting-steps.ts';
import { goTo } from '../../domain/session/agenda.ts';
import type { SessionDraft, SessionStep } from '../../domain/session/session-draft.ts';
import { changeDraw, closeDraw } from '../../domain/session/session-draw.ts';
import type { StageState } from '../wall-views/stage-state.ts';
import { isDigit } from './lead-key.ts';
import type { Moves, SessionChange } from './lead-moves.ts';
import type { LeadStage } from './lead-stage.ts';

/** Verdicts by the keys 1 to 4. */
export const VERDICT_KEYS: readonly GivenVerdict[] = ['right', 'partly', 'wrong', 'passed'];

interface DrawMoveFacts {
  readonly stage: LeadStage;
  readonly session: SessionDraft;
  readonly state: StageState | undefined;
  /** Whether names still appear one after the other. */
  readonly isRevealing: boolean;
}

interface DrawHands {
  readonly change: (change: SessionChange) => void;
  readonly seal: () => void;
  readonly ask: (asks: 'absent' | 'points') => void;
  /** Shows all names at once. */
  readonly skip: (draw: string) => void;
}

/** A step of the draw as a change of the meeting; a draw that has come to its end is kept and taken off the wall. */
export function drawChange(step: (sitting: DrawSitting, now: number) => DrawSitting): SessionChange {
  return (draft, now) => {
    const changed = changeDraw(draft, (sitting) => step(sitting, now));
    return changed.sitting?.phase === 'finished' ? closeDraw(changed, drawRecordOf(changed.sitting)) : changed;
  };
}

/** Ends the draw where it is; one that is only sealed leaves nothing. */
export const stopDraw: SessionChange = (draft) =>
  draft.sitting === undefined ? draft : closeDraw(draft, drawRecordOf(endSitting(draft.sitting)));

/** The person on the wall is away, for this reason. */
export const absentChange = (reason: string): SessionChange =>
  drawChange((sitting, now) => replaceAbsent(sitting, reason, now));

/** What each key does in 抽查. */
export function drawMovesOf(facts: DrawMoveFacts, hands: DrawHands): Moves {
  const { stage, session } = facts;
  const { change } = hands;
  const { sitting } = session;
  if (stage === 'plan') {
    const go = (step: SessionStep) => () => change((draft, now) => goTo(draft, step, now));
    // After a draw a clicker pressed once too often must not draw anew: then the next key goes on to 小结.
    return { next: session.draws.length === 0 ? hands.seal : go('close'), back: go('teach'), draw: hands.seal };
  }
  if (sitting === undefined) return {};
  if (stage === 'sealed') return sealedMoves(sitting, hands);
  if (stage === 'drawn') {
    const forward = () => change(drawChange((before) => stepForward(before, 1)));
    return { next: () => (facts.isRevealing ? hands.skip(sitting.id) : forward()) };
  }
  return judgingMoves(facts, hands);
}

function sealedMoves({ spoken }: DrawSitting, { change }: DrawHands): Moves {
  const hear = (text: string) => change(drawChange((sitting) => hearNumber(sitting, text)));
  const moves: Moves = {
    next: () => change(drawChange(drawNow)),
    erase: () => hear(spoken.slice(0, -1)),
  };
  for (const digit of '0123456789') if (isDigit(digit)) moves[digit] = () => hear(spoken + digit);
  return moves;
}

function judgingMoves({ stage, state }: DrawMoveFacts, { change, ask }: DrawHands): Moves {
  const moves: Moves = {
    next: () => change(drawChange((sitting) => stepForward(sitting, state?.parts ?? 1))),
    back: () => change(drawChange(stepBack)),
    undo: () => change(drawChange(undoStep)),
  };
  for (const [i, verdict] of VERDICT_KEYS.entries()) {
    const key = String(i + 1);
    if (isDigit(key)) moves[key] = () => change(drawChange((sitting, now) => judge(sitting, verdict, now)));
  }
  if ((state?.points.length ?? 0) > 0) moves.points = () => ask('points');
  if (stage !== 'asking') return moves;
  return {
    ...moves,
    absent: () => ask('absent'),
    swap: () => change(drawChange(swapItem)),
    clock: () => change(drawChange(toggleClock)),
  };
}
