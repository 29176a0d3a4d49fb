import { describe, expect, it, vi } from 'vitest';
import { holderAt, verdictAt } from '../../../src/domain/draw/sitting.ts';
import { goTo, stepOf } from '../../../src/domain/session/agenda.ts';
import type { SessionDraft } from '../../../src/domain/session/session-draft.ts';
import { sealDraw } from '../../../src/domain/session/session-draw.ts';
import { absentChange, drawMovesOf, stopDraw } from '../../../src/islands/lead/draw-moves.ts';
import type { LeadKey } from '../../../src/islands/lead/lead-key.ts';
import { leadStageOf } from '../../../src/islands/lead/lead-stage.ts';
import { emptyBank } from '../../../src/islands/wall-views/lesson-bank.ts';
import { stageStateOf } from '../../../src/islands/wall-views/stage-state.ts';
import { sealedSitting } from '../../builders/draw-sitting.ts';
import { openedSession } from '../../builders/session.ts';

/** A console at 抽查 without a screen. */
function desk(start: SessionDraft = goTo(openedSession(), 'draw', 1)) {
  let session = start;
  const hands = {
    change: (change: (draft: SessionDraft, now: number) => SessionDraft) => {
      session = change(session, 5000);
    },
    seal: vi.fn(() => {
      session = sealDraw(session, sealedSitting());
    }),
    ask: vi.fn(),
    skip: vi.fn(),
  };
  let isRevealing = false;
  return {
    hands,
    session: () => session,
    sitting: () => {
      if (session.sitting === undefined) throw new Error('no draw on the wall');
      return session.sitting;
    },
    stage: () => leadStageOf(session),
    reveal: (is: boolean) => {
      isRevealing = is;
    },
    change: hands.change,
    press: (...keys: LeadKey[]) => {
      for (const key of keys) {
        const state = session.sitting && stageStateOf(session.sitting, emptyBank('supervision/training'));
        drawMovesOf({ stage: leadStageOf(session), session, state, isRevealing }, hands)[key]?.();
      }
    },
  };
}

describe('the keys of 抽查', () => {
  it('go from the plan over seal and names to the first question', () => {
    const { press, stage, hands } = desk();
    expect(stage()).toBe('plan');
    press('next');
    expect(hands.seal).toHaveBeenCalledOnce();
    expect(stage()).toBe('sealed');
    press('next');
    expect(stage()).toBe('drawn');
    press('next');
    expect(stage()).toBe('asking');
  });

  it('take the number called out digit by digit, corrected by backspace, six at most', () => {
    const { press, sitting } = desk();
    press('next', '3', '8', '9', 'erase', '6');
    expect(sitting().spoken).toBe('386');
    press('1', '2', '3', '4');
    expect(sitting().spoken).toBe('386123');
  });

  it('show all names first where they still appear one after another', () => {
    const { press, reveal, stage, hands, sitting } = desk();
    press('next', 'next');
    reveal(true);
    press('next');
    expect(hands.skip).toHaveBeenCalledWith(sitting().id);
    expect(stage()).toBe('drawn');
    reveal(false);
    press('next');
    expect(stage()).toBe('asking');
  });

  it('wait while somebody owes an answer, and judge with one key', () => {
    const { press, stage, sitting } = desk();
    press('next', 'next', 'next', 'next', 'next');
    expect([stage(), sitting().place]).toEqual(['asking', 1]);
    press('4');
    expect([stage(), verdictAt(sitting(), 1)]).toEqual(['told', 'passed']);
    press('2');
    expect(verdictAt(sitting(), 1)).toBe('partly');
    press('next');
    expect([stage(), sitting().place]).toEqual(['asking', 2]);
  });

  it('ask for the reason of an absence only while somebody is asked', () => {
    const { press, hands, change, sitting } = desk();
    press('absent', 'next', 'absent', 'next', 'next');
    expect(hands.ask).not.toHaveBeenCalled();
    press('absent');
    expect(hands.ask).toHaveBeenCalledWith('absent');
    const before = holderAt(sitting(), 1);
    change(absentChange('出差'));
    expect(holderAt(sitting(), 1)).not.toBe(before);
    press('undo');
    expect(holderAt(sitting(), 1)).toBe(before);
  });

  it('keep the draw at its end and lead on to 小结, so that one press too many draws nobody', () => {
    const { press, session, stage, hands } = desk();
    press('next', 'next', 'next');
    const count = session().sitting?.count ?? 0;
    for (let place = 0; place < count; place += 1) press('1', 'next');
    expect(session().sitting).toBeUndefined();
    expect(session().draws).toHaveLength(1);
    expect(session().draws[0]?.verdicts).toHaveLength(count);
    expect(stage()).toBe('plan');
    press('next');
    expect(hands.seal).toHaveBeenCalledOnce();
    expect(stepOf(session())).toBe('close');
  });

  it('seal another draw only with a key of its own', () => {
    const { press, change, hands, stage } = desk();
    press('next', 'next', 'next');
    change(stopDraw);
    expect(stage()).toBe('plan');
    press('draw');
    expect(hands.seal).toHaveBeenCalledTimes(2);
    expect(stage()).toBe('sealed');
  });

  it('leave nothing of a draw that is cancelled before anybody was drawn', () => {
    const { press, change, session } = desk();
    press('next');
    change(stopDraw);
    expect(session().sitting).toBeUndefined();
    expect(session().draws).toEqual([]);
  });

  it('go back to the slides from the plan', () => {
    const { press, session } = desk();
    press('back');
    expect(stepOf(session())).toBe('teach');
  });
});
