import { useEffect } from 'preact/hooks';
import { see } from '../../../domain/attempt/clock.ts';
import type { RunningAttempt } from '../../../stores/attempt.ts';

/** How often the time is noted while a person only reads. */
const NOTE_EVERY_MS = 15_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'scroll'];

/**
 * Counts the time of a sitting while the page is visible and used. Each reading of the clock adds what has
 * passed since the last one, two minutes at most; time in the background is left out.
 */
export function useActiveTime({ change, $draft }: RunningAttempt): void {
  useEffect(() => {
    const isOpen = () => $draft.get().status === 'open';
    const rest = () => change((draft, now) => ({ ...see(draft, now), spentMs: draft.spentMs }));
    const turn = () => isOpen() && (document.hidden ? change(see) : rest());
    let notedAt = performance.now();
    const note = () => {
      if (performance.now() - notedAt < NOTE_EVERY_MS || !isOpen()) return;
      notedAt = performance.now();
      change(see);
    };
    // Between the last save and this opening the page was closed.
    if (isOpen()) rest();
    document.addEventListener('visibilitychange', turn);
    for (const sign of SIGNS) document.addEventListener(sign, note, { passive: true });
    return () => {
      document.removeEventListener('visibilitychange', turn);
      for (const sign of SIGNS) document.removeEventListener(sign, note);
    };
  }, [change]);
}
