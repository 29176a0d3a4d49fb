import { goTo } from '../../domain/session/agenda.ts';
import type { SessionDraft, SessionStep } from '../../domain/session/session-draft.ts';
import { showSlide, toggleArticles, toggleBlack, toggleLarge, toggleReveal } from '../../domain/session/showing.ts';
import { fill } from '../../i18n/fill.ts';
import type { LeadMessages } from '../../i18n/zh-cn/lead.ts';
import { isDigit, type LeadKey } from './lead-key.ts';
import type { LeadStage } from './lead-stage.ts';

export type SessionChange = (draft: SessionDraft, now: number) => SessionDraft;
export type Moves = Partial<Record<LeadKey, () => void>>;

/** What stands around the meeting when a key is pressed. */
export interface MoveFacts {
  readonly stage: LeadStage;
  readonly session: SessionDraft;
  /** Slides of the lesson; 0 until they are read. */
  readonly slides: number;
  readonly isCheck: boolean;
  readonly isCited: boolean;
  /** The page of the sign-in sheet, from 0, and how many there are. */
  readonly seatPage: number;
  readonly seatPages: number;
  /** The number typed so far for a jump; empty where none is. */
  readonly jump: string;
  readonly messages: LeadMessages;
}

/** What a move may do. */
export interface MoveHands {
  readonly change: (change: SessionChange) => void;
  readonly setJump: (digits: string) => void;
  readonly setSeatPage: (page: number) => void;
  readonly say: (text: string) => void;
  readonly help: () => void;
  readonly notes: () => void;
  readonly full: () => void;
}

/** What each key does now. A key that is not there does nothing. */
export function movesOf(facts: MoveFacts, hands: MoveHands, drawMoves: Moves): Moves {
  const { change } = hands;
  const go = (step: SessionStep) => change((draft, now) => goTo(draft, step, now));
  const black = () => change(toggleBlack);
  const common: Moves = {
    black,
    large: () => change(toggleLarge),
    notes: hands.notes,
    help: hands.help,
    full: hands.full,
  };
  // A wall that is black is only lit up by the next press: nobody should skip what they cannot see.
  if (facts.session.isBlack) return { ...common, next: black, back: black };
  if (facts.stage === 'sign-in') return { ...common, ...signInMoves(facts, hands, go) };
  if (facts.stage === 'teach') return { ...common, ...slideMoves(facts, hands, go) };
  if (facts.stage === 'close') return { ...common, back: () => go('draw'), draw: () => go('draw') };
  return { ...common, ...drawMoves };
}

type Go = (step: SessionStep) => void;

function signInMoves({ seatPage, seatPages }: MoveFacts, { setSeatPage }: MoveHands, go: Go): Moves {
  return {
    next: () => (seatPage + 1 < seatPages ? setSeatPage(seatPage + 1) : go('teach')),
    back: () => setSeatPage(Math.max(0, seatPage - 1)),
    draw: () => go('draw'),
  };
}

function slideMoves(facts: MoveFacts, hands: MoveHands, go: Go): Moves {
  const { session, slides, jump, messages } = facts;
  const { change, setJump, say } = hands;
  const show = (index: number) => change((draft) => showSlide(draft, index, slides));
  const { index } = session.slide;
  const type = (digits: string) => {
    setJump(digits);
    say(digits === '' ? '' : fill(messages.jumping, { n: digits }));
  };
  const moves: Moves = {
    next: () => (index + 1 < slides ? show(index + 1) : say(slides === 0 ? messages.loading : messages.comingNone)),
    back: () => (index > 0 ? show(index - 1) : say(messages.firstSlide)),
    first: () => show(0),
    last: () => show(slides - 1),
    draw: () => go('draw'),
    erase: () => type(jump.slice(0, -1)),
  };
  if (facts.isCheck) moves.reveal = () => change(toggleReveal);
  if (facts.isCited) moves.articles = () => change(toggleArticles);
  for (const digit of '0123456789') {
    if (isDigit(digit)) moves[digit] = () => type(`${jump}${digit}`.slice(-3));
  }
  if (jump !== '') {
    moves.enter = () => {
      type('');
      show(Number(jump) - 1);
    };
  }
  return moves;
}
