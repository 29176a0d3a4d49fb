import type { QuizDraft } from '../../domain/contest/contest-draft.ts';
import { waitingPerson } from '../../domain/contest/draft-draw.ts';
import { standOf } from '../../domain/contest/stand-of.ts';
import { turnOf } from '../../domain/contest/turn-of.ts';

/**
 * What the quiz waits for. `seal`: somebody is to be drawn from the audience. `sealed`, `drawn`: that draw is
 * on the wall. `choose`: a team chooses what its question is worth. `open`: the buzzers are shut. `wait`:
 * nobody has pressed. `ready`: somebody answers and no clock runs. `judge`: the clock runs.
 */
export type QuizStage =
  | 'seal'
  | 'sealed'
  | 'drawn'
  | 'choose'
  | 'ask'
  | 'open'
  | 'wait'
  | 'ready'
  | 'judge'
  | 'round'
  | 'over'
  | 'no-items';

/** The stage a quiz is at; `canDraw` where the audience has somebody to be drawn. */
export function quizStageOf(draft: QuizDraft, canDraw: boolean): QuizStage {
  const { sitting, contest, clockEndsAt } = draft;
  if (sitting !== null) return sitting.phase === 'sealed' ? 'sealed' : 'drawn';
  const stand = standOf(contest);
  const turn = turnOf(contest, stand);
  if (turn.type === 'ask') {
    if (stand.round?.kind === 'risk') return 'choose';
    const isAudience = stand.round?.kind === 'audience';
    return isAudience && canDraw && waitingPerson(draft) === undefined ? 'seal' : 'ask';
  }
  if (turn.type === 'round-over') return 'round';
  if (turn.type !== 'answering') return turn.type;
  const { question } = stand;
  if (question === undefined || !question.isOpen) return 'open';
  const isAwaited = question.turn === undefined && question.round.kind !== 'audience';
  if (isAwaited) return 'wait';
  return clockEndsAt === 0 ? 'ready' : 'judge';
}
