import { holderAt, verdictAt } from '../../domain/draw/sitting.ts';
import { stepOf } from '../../domain/session/agenda.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';

/**
 * What the keys mean now: the step of the agenda, and within 抽查 how far the draw has come. `plan`: none is
 * on the wall. `asking`: somebody owes an answer. `told`: the place is settled.
 */
export type LeadStage = 'sign-in' | 'teach' | 'plan' | 'sealed' | 'drawn' | 'asking' | 'told' | 'close';

/** The stage a meeting is at. */
export function leadStageOf(draft: SessionDraft): LeadStage {
  const step = stepOf(draft);
  if (step !== 'draw') return step;
  const { sitting } = draft;
  if (sitting === undefined || sitting.phase === 'finished') return 'plan';
  if (sitting.phase !== 'judging') return sitting.phase;
  const isOwed = holderAt(sitting, sitting.place) !== null && verdictAt(sitting, sitting.place) === undefined;
  return isOwed ? 'asking' : 'told';
}
