import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { goTo, stepOf } from '../../domain/session/agenda.ts';
import type { SessionDraft } from '../../domain/session/session-draft.ts';
import { seatsOf } from '../../domain/session/sign-in.ts';
import type { Slide } from '../../domain/slides/slide.ts';
import type { WallRecord } from '../../domain/wall/wall-record.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $leadConsole, keepConsole, type LeadConsole } from '../../stores/lead-console.ts';
import { now } from '../../stores/now.ts';
import { $session, changeSession } from '../../stores/session.ts';
import type { KeyButton } from '../controls/KeyBar.tsx';
import { useAtom } from '../controls/use-atom.ts';
import type { LessonBank } from '../wall-views/lesson-bank.ts';
import { signInGrid } from '../wall-views/SignInSheet.tsx';
import { signInPage } from '../wall-views/sign-in-cells.ts';
import { toggleFull } from '../wall-views/toggle-full.ts';
import { type Deck, useDeck } from '../wall-views/use-deck.ts';
import { useWallBank } from '../wall-views/use-wall-bank.ts';
import { asksLesson } from '../wall-views/wall-asks.ts';
import { keyButtons } from './key-buttons.ts';
import type { LeadKey } from './lead-key.ts';
import { movesOf } from './lead-moves.ts';
import { type LeadStage, leadStageOf } from './lead-stage.ts';
import type { LeadLesson, LeadTexts } from './lead-texts.ts';
import { type DrawDeskState, useDrawDesk } from './use-draw-desk.ts';
import { useDrawPlan } from './use-draw-plan.ts';
import { useLeadKeys } from './use-lead-keys.ts';
import { type ClosingSummary, useSummary } from './use-summary.ts';
import { useWallRecord } from './use-wall-record.ts';

export type Asks = 'nothing' | 'help' | 'absent' | 'points' | 'stop' | 'end';

/** Everything the console's parts draw from. */
export interface ConsoleState {
  readonly session: SessionDraft;
  readonly stage: LeadStage;
  readonly kept: LeadConsole;
  readonly deck: Deck;
  readonly slides: readonly Slide[];
  readonly slide: Slide | undefined;
  readonly record: WallRecord;
  readonly bank: LessonBank;
  readonly closing: ClosingSummary | undefined;
  readonly drawDesk: DrawDeskState;
  readonly seatPages: number;
  readonly buttons: readonly KeyButton<LeadKey>[];
  readonly changedAt: number;
  readonly said: string;
  readonly say: (text: string) => void;
  readonly asks: Asks;
  readonly ask: (asks: Asks) => void;
  readonly press: (key: LeadKey) => void;
  /** Steps the meeting back or on to 小结, where it is ended. */
  readonly toEnd: () => void;
}

interface ConsoleGiven {
  readonly session: SessionDraft;
  readonly lesson: LeadLesson;
  readonly locale: Locale;
  readonly messages: LeadTexts;
  /** What fills the screen where there is only one. */
  readonly root: RefObject<HTMLElement>;
}

const NO_SLIDES: readonly Slide[] = [];

/** The console's state and its keys: what the parts of the screen are drawn from. */
export function useConsole({ session, lesson, locale, messages, root }: ConsoleGiven): ConsoleState {
  const { lead } = messages;
  const stored = useAtom($leadConsole);
  const kept = stored.session === session.id ? stored : { ...stored, seatPage: 0, awayOnly: false, slideSince: 0 };
  const [asks, ask] = useState<Asks>('nothing');
  const [said, say] = useState('');
  const jump = useRef('');
  const [skippedDraw, skipDraw] = useState('');
  const changedAt = useChangedAt(session);
  const deck = useDeck(lesson.id);
  const slides = deck.type === 'loaded' ? deck.slides.slides : NO_SLIDES;
  const slide = slides[Math.min(session.slide.index, slides.length - 1)];
  const closing = useSummary(session);
  const { seatPage, awayOnly } = kept;
  const plan = useDrawPlan(session, leadStageOf(session) === 'plan', lesson.peoplePerDraw);
  const facts = { lesson, locale, summary: closing?.wall, seatPage, awayOnly, skippedDraw, keptSeal: plan.keptSeal };
  const record = useWallRecord(session, facts);
  const bank = useWallBank(asksLesson(record), true);
  const stage = leadStageOf(session);
  const seatPages = stage === 'sign-in' ? pagesOf(session, awayOnly) : 1;
  const drawDesk = useDrawDesk({ session, plan, bank, skippedDraw, ask, skipDraw });
  useSlideSince(session);
  const press = (key: LeadKey) => {
    // As the meeting stands, not as it is drawn: a clicker pressed twice meets what the first press made.
    const draft = sessionNow(session);
    const at = leadStageOf(draft);
    const on = slides[draft.slide.index];
    const pages = at === 'sign-in' ? pagesOf(draft, awayOnly) : 1;
    const given = {
      stage: at,
      session: draft,
      slides: slides.length,
      ...marksOf(on),
      seatPages: pages,
      messages: lead,
    };
    const hands = {
      change: changeSession,
      setJump: (digits: string) => {
        jump.current = digits;
      },
      setSeatPage: (page: number) => keepConsole({ session: session.id, seatPage: page }),
      say,
      help: () => ask('help'),
      notes: () => kept.screens === 'one' && keepConsole({ showsDesk: !kept.showsDesk }),
      full: () => (kept.screens === 'one' ? void toggleFull(root.current) : say(lead.fullHere)),
    };
    const move = movesOf({ ...given, seatPage, jump: jump.current }, hands, drawDesk.movesOf(draft))[key];
    if (move === undefined) return;
    say('');
    move();
  };
  useLeadKeys(press, asks !== 'nothing');
  const { canSeal, state } = drawDesk;
  const shown = { stage, session, ...marksOf(slide), seatPage, seatPages, canSeal, state };
  const buttons = keyButtons({ ...shown, messages: lead, drawMessages: messages.draw });
  const toEnd = () => {
    if (stepOf(session) === 'close') ask('end');
    else changeSession((draft, at) => goTo(draft, 'close', at));
  };
  return {
    session,
    stage,
    kept,
    deck,
    slides,
    slide,
    record,
    bank,
    closing,
    drawDesk,
    seatPages,
    buttons,
    changedAt,
    said,
    say,
    asks,
    ask,
    press,
    toEnd,
  };
}

/** The meeting as it stands; the one drawn where it is gone. */
function sessionNow(drawn: SessionDraft): SessionDraft {
  const state = $session.get();
  return state.type === 'open' ? state.draft : drawn;
}

/** Whether a slide asks a question, and whether it stands on an article. */
function marksOf(slide: Slide | undefined): { readonly isCheck: boolean; readonly isCited: boolean } {
  return { isCheck: slide?.check !== undefined, isCited: (slide?.cites.length ?? 0) > 0 };
}

function pagesOf(session: SessionDraft, awayOnly: boolean): number {
  return signInPage(seatsOf(session), { page: 0, ...signInGrid(session.isLarge), awayOnly }).pages;
}

/** When the meeting was changed last, as far as this page knows. */
function useChangedAt(session: SessionDraft): number {
  const last = useRef({ session, at: 0 });
  if (last.current.session !== session || last.current.at === 0) last.current = { session, at: now() };
  return last.current.at;
}

/** Keeps since when the slide on the wall is shown, also over a reload. */
function useSlideSince(session: SessionDraft): void {
  const { id, slide } = session;
  const { index } = slide;
  useEffect(() => {
    const { session: of, slide: last, seatPage, awayOnly } = $leadConsole.get();
    if (of === id && last === index) return;
    const own = of === id ? { seatPage, awayOnly } : { seatPage: 0, awayOnly: false };
    keepConsole({ session: id, slide: index, slideSince: now(), ...own });
  }, [id, index]);
}
