// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptDraft } from '../../../src/domain/attempt/attempt-draft.ts';
import { useActiveTime } from '../../../src/islands/item-views/runner/use-active-time.ts';
import type { RunningAttempt } from '../../../src/stores/attempt.ts';
import { MINUTE, NINE, quizDraft } from '../../builders/attempt.ts';

/** An attempt whose clock is vitest's. */
function attemptOf(first: AttemptDraft): RunningAttempt {
  const $draft = atom(first);
  return {
    $draft,
    $standing: atom('running'),
    change: (step) => $draft.set(step($draft.get(), Date.now())),
    settled: async () => undefined,
    finish: async () => ({ type: 'taken' }),
    close: async () => undefined,
  };
}

function follow(attempt: RunningAttempt): void {
  function Follower() {
    useActiveTime(attempt);
    return null;
  }
  render(<Follower />);
}

const spent = ({ $draft }: RunningAttempt) => Object.values($draft.get().spentMs).reduce((sum, ms) => sum + ms, 0);

function turn(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: NINE });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the time of a run', () => {
  it('counts while the page is used', () => {
    const attempt = attemptOf(quizDraft());
    follow(attempt);
    for (let minute = 0; minute < 5; minute += 1) {
      vi.advanceTimersByTime(MINUTE);
      document.dispatchEvent(new Event('pointerdown'));
    }
    expect(spent(attempt)).toBe(5 * MINUTE);
  });

  it('stops after two minutes without a sign of use', () => {
    const attempt = attemptOf(quizDraft());
    follow(attempt);
    vi.advanceTimersByTime(45 * MINUTE);
    document.dispatchEvent(new Event('scroll'));
    expect(spent(attempt)).toBe(2 * MINUTE);
  });

  it('leaves out the time in the background', () => {
    const attempt = attemptOf(quizDraft());
    follow(attempt);
    vi.advanceTimersByTime(MINUTE);
    turn(true);
    vi.advanceTimersByTime(MINUTE);
    turn(false);
    vi.advanceTimersByTime(MINUTE);
    document.dispatchEvent(new Event('keydown'));
    expect(spent(attempt)).toBe(2 * MINUTE);
  });

  it('leaves out the time the page was closed', () => {
    const attempt = attemptOf(quizDraft({ lastSeenAt: NINE - MINUTE }));
    follow(attempt);
    expect(spent(attempt)).toBe(0);
    expect(attempt.$draft.get().lastSeenAt).toBe(NINE);
  });
});
