import { describe, expect, it, vi } from 'vitest';
import { goTo, stepOf } from '../../../src/domain/session/agenda.ts';
import type { SessionDraft, SessionStep } from '../../../src/domain/session/session-draft.ts';
import { lead } from '../../../src/i18n/zh-cn/lead.ts';
import type { LeadKey } from '../../../src/islands/lead/lead-key.ts';
import { type MoveFacts, movesOf } from '../../../src/islands/lead/lead-moves.ts';
import { leadStageOf } from '../../../src/islands/lead/lead-stage.ts';
import { openedSession } from '../../builders/session.ts';

/** A console without a screen: keys are pressed, and what they change is kept. */
function desk(step: SessionStep, given: Partial<MoveFacts> = {}) {
  let session: SessionDraft = goTo(openedSession(), step, 1000);
  let jump = '';
  let seatPage = given.seatPage ?? 0;
  const said: string[] = [];
  const full = vi.fn();
  const drawMoves = { next: vi.fn(), '1': vi.fn() };
  const press = (...keys: LeadKey[]) => {
    for (const key of keys) {
      const facts = {
        slides: 10,
        isCheck: false,
        isCited: false,
        seatPages: 1,
        messages: lead,
        ...given,
        stage: leadStageOf(session),
        session,
        seatPage,
        jump,
      };
      const hands = {
        change: (step: (draft: SessionDraft, now: number) => SessionDraft) => {
          session = step(session, 2000);
        },
        setJump: (digits: string) => {
          jump = digits;
        },
        setSeatPage: (page: number) => {
          seatPage = page;
        },
        say: (text: string) => said.push(text),
        help: vi.fn(),
        notes: vi.fn(),
        full,
      };
      movesOf(facts, hands, drawMoves)[key]?.();
    }
  };
  return {
    press,
    full,
    drawMoves,
    said,
    session: () => session,
    index: () => session.slide.index,
    seatPage: () => seatPage,
  };
}

describe('the keys at sign-in', () => {
  it('turn the pages of the wall and then begin the lesson', () => {
    const { press, seatPage, session } = desk('sign-in', { seatPages: 3 });
    press('next', 'next');
    expect([seatPage(), stepOf(session())]).toEqual([2, 'sign-in']);
    press('back');
    expect(seatPage()).toBe(1);
    press('next', 'next');
    expect(stepOf(session())).toBe('teach');
  });

  it('do not turn back before the first page', () => {
    const { press, seatPage } = desk('sign-in', { seatPages: 2 });
    press('back', 'back');
    expect(seatPage()).toBe(0);
  });

  it('go to the draw, and mean nothing by digits', () => {
    const { press, session } = desk('sign-in');
    press('3', 'enter');
    expect(stepOf(session())).toBe('sign-in');
    press('draw');
    expect(stepOf(session())).toBe('draw');
  });
});

describe('the keys in the lesson', () => {
  it('go slide by slide, and say so at both ends', () => {
    const { press, index, said } = desk('teach', { slides: 3 });
    press('back');
    expect([index(), said.at(-1)]).toEqual([0, lead.firstSlide]);
    press('next', 'next', 'next');
    expect([index(), said.at(-1)]).toEqual([2, lead.comingNone]);
    press('first');
    expect(index()).toBe(0);
    press('last');
    expect(index()).toBe(2);
  });

  it('jump to a slide by its number, corrected while it is typed', () => {
    const { press, index, said } = desk('teach', { slides: 30 });
    press('1', '3');
    expect(said.at(-1)).toBe('去第 13 页，按回车');
    expect(index()).toBe(0);
    press('erase', '7', 'enter');
    expect(index()).toBe(16);
    press('enter');
    expect(index()).toBe(16);
  });

  it('jump to the last slide where there are fewer', () => {
    const { press, index } = desk('teach', { slides: 10 });
    press('9', '9', 'enter');
    expect(index()).toBe(9);
  });

  it('show articles and answers only where the slide has them', () => {
    const bare = desk('teach');
    bare.press('articles', 'reveal');
    expect(bare.session().slide).toMatchObject({ showsArticles: false, isRevealed: false });
    const rich = desk('teach', { isCheck: true, isCited: true });
    rich.press('articles', 'reveal');
    expect(rich.session().slide).toMatchObject({ showsArticles: true, isRevealed: true });
  });

  it('show nothing but the cover while the slides are not read', () => {
    const { press, index, said } = desk('teach', { slides: 0 });
    press('next');
    expect(said.at(-1)).toBe(lead.loading);
    press('5', 'enter', 'last');
    expect(index()).toBe(0);
  });
});

describe('a black wall', () => {
  it('is only lit up by the next key, which moves nothing', () => {
    const { press, index, session } = desk('teach');
    press('next', 'black');
    expect([index(), session().isBlack]).toEqual([1, true]);
    press('next');
    expect([index(), session().isBlack]).toEqual([1, false]);
    press('black', 'back');
    expect([index(), session().isBlack]).toEqual([1, false]);
  });

  it('judges nobody', () => {
    const { press, drawMoves } = desk('draw');
    press('black', '1', 'next');
    expect(drawMoves['1']).not.toHaveBeenCalled();
    expect(drawMoves.next).not.toHaveBeenCalled();
  });
});

it('large type and full screen are there at every step', () => {
  for (const step of ['sign-in', 'teach', 'draw', 'close'] as const) {
    const { press, session, full } = desk(step);
    press('large', 'full');
    expect(session().isLarge).toBe(true);
    expect(full).toHaveBeenCalledOnce();
  }
});

it('hands the keys of the draw to the draw, and those of 小结 back to it', () => {
  const drawing = desk('draw');
  drawing.press('next', '1');
  expect(drawing.drawMoves.next).toHaveBeenCalledOnce();
  expect(drawing.drawMoves['1']).toHaveBeenCalledOnce();
  const closing = desk('close');
  closing.press('back');
  expect(stepOf(closing.session())).toBe('draw');
});
