import { useEffect, useRef } from 'preact/hooks';
import { isOver, see } from '../../domain/attempt/clock.ts';
import type { RunningAttempt } from '../../stores/attempt.ts';

/** How much of a sitting's time may go unsaved when the page dies. */
const NOTE_EVERY_MS = 15_000;

/**
 * Keeps the sitting's own time: takes note of it every quarter of a minute, at once when the clock was set
 * back, and whenever the person comes back to the page, which also finds out whether another tab has taken
 * the sitting. Calls `onTimeOut` once when the deadline has come, also after the page was asleep.
 */
export function useExamClock(attempt: RunningAttempt, time: number, onTimeOut: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    const draft = attempt.$draft.get();
    if (isDone.current) return;
    if (isOver(draft, time)) {
      isDone.current = true;
      onTimeOut();
      return;
    }
    const ownTime = time + draft.clockSetBackMs;
    if (ownTime < draft.lastSeenAt || ownTime >= draft.lastSeenAt + NOTE_EVERY_MS) attempt.change(see);
  }, [attempt, time, onTimeOut]);
  useEffect(() => {
    const back = () => attempt.change(see);
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [attempt]);
}
