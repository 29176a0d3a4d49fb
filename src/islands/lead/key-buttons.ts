import type { SessionDraft } from '../../domain/session/session-draft.ts';
import type { DrawMessages } from '../../i18n/zh-cn/draw.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import type { KeyButton } from '../controls/KeyBar.tsx';
import type { StageState } from '../wall-views/stage-state.ts';
import type { LeadKey } from './lead-key.ts';
import type { LeadStage } from './lead-stage.ts';

interface ButtonFacts {
  readonly stage: LeadStage;
  readonly session: SessionDraft;
  /** Whether the slide on the wall asks a question. */
  readonly isCheck: boolean;
  /** Whether the slide on the wall stands on an article. */
  readonly isCited: boolean;
  readonly seatPage: number;
  readonly seatPages: number;
  readonly canSeal: boolean;
  /** What can be done with the draw on the wall. */
  readonly state: StageState | undefined;
  readonly messages: LeadMessages;
  readonly drawMessages: DrawMessages;
}

/** Which keys are shown as buttons, in order. */
export function keyButtons(facts: ButtonFacts): readonly KeyButton<LeadKey>[] {
  const { stage, session, messages } = facts;
  const black: KeyButton<LeadKey> = { cap: 'B', word: messages.black, press: 'black', isOn: session.isBlack };
  const large: KeyButton<LeadKey> = { cap: 'T', word: messages.large, press: 'large', isOn: session.isLarge };
  const draw: KeyButton<LeadKey> = { cap: 'D', word: messages.toDraw, press: 'draw', look: 'gap' };
  const next = (word: string): KeyButton<LeadKey> => ({ cap: '→', word, press: 'next', look: 'primary' });
  const back = (word: string): KeyButton<LeadKey> => ({ cap: '←', word, press: 'back' });
  if (stage === 'sign-in') {
    const turn = facts.seatPages > 1 ? [back(messages.pageBack)] : [];
    const isLast = facts.seatPage + 1 >= facts.seatPages;
    return [...turn, next(isLast ? messages.toTeach : messages.pageOn), black, large, draw];
  }
  if (stage === 'teach') {
    const { slide } = session;
    return [
      back(messages.previousPage),
      next(messages.nextPage),
      black,
      { cap: 'C', word: messages.articles, press: 'articles', isOn: slide.showsArticles, isOff: !facts.isCited },
      { cap: 'R', word: messages.reveal, press: 'reveal', isOn: slide.isRevealed, isOff: !facts.isCheck },
      large,
      draw,
    ];
  }
  if (stage === 'plan') return [back(messages.previous), ...planButtons(facts, next), black];
  if (stage === 'sealed') return [next(messages.startDraw), black, large];
  if (stage === 'drawn') return [back(messages.previous), next(messages.next), black, large];
  if (stage === 'close') return [back(messages.previous), black, large];
  return [back(messages.previous), ...judgeButtons(facts, next(messages.next)), black, large];
}

/** After a draw the way leads on; another one is asked for with a key of its own. */
function planButtons(
  { session, canSeal, messages }: ButtonFacts,
  next: (word: string) => KeyButton<LeadKey>,
): readonly KeyButton<LeadKey>[] {
  if (session.draws.length === 0) return [{ ...next(messages.seal), isOff: !canSeal }];
  return [next(messages.toClose), { cap: 'D', word: messages.drawAgain, press: 'draw', isOff: !canSeal }];
}

/** What can be done with the person on the wall, and what can be corrected. */
function judgeButtons({ state, drawMessages }: ButtonFacts, next: KeyButton<LeadKey>): readonly KeyButton<LeadKey>[] {
  if (state === undefined) return [];
  const { isAsking, verdict, points, canGoOn, canUndo, canSwap, isTimed } = state;
  const button = (cap: string, word: string, press: LeadKey, isOn?: boolean): KeyButton<LeadKey> =>
    isOn === undefined ? { cap, word, press } : { cap, word, press, isOn };
  const verdicts = [
    button('1', drawMessages.right, '1', verdict === 'right'),
    button('2', drawMessages.partly, '2', verdict === 'partly'),
    button('3', drawMessages.wrong, '3', verdict === 'wrong'),
    button('4', drawMessages.passed, '4', verdict === 'passed'),
  ];
  return [
    ...(isAsking || verdict !== undefined ? verdicts : []),
    ...(points.length > 0 ? [button('P', drawMessages.byPoints, 'points')] : []),
    ...(isAsking ? [button('A', drawMessages.absent, 'absent')] : []),
    ...(canSwap ? [button('S', drawMessages.swap, 'swap')] : []),
    ...(isAsking ? [button('K', drawMessages.clock, 'clock', isTimed)] : []),
    ...(canUndo ? [button('U', drawMessages.undo, 'undo')] : []),
    ...(canGoOn ? [next] : []),
  ];
}
