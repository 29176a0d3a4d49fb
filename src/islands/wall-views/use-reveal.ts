import { useEffect, useState } from 'preact/hooks';
import { now } from '../../stores/now.ts';

/** A name appears every so many milliseconds. */
const STAGE_MS = 900;

/**
 * How many of `count` names are shown, reckoned from the moment of the draw, so that a reload goes on where
 * it was. All of them with reduced motion, after `showAll`, or where the clock was set back.
 */
export function useReveal(drawnAt: number, count: number): { readonly shown: number; readonly showAll: () => void } {
  const [isSkipped, setIsSkipped] = useState(false);
  const [seen, setSeen] = useState({ drawnAt, time: now() });
  const time = seen.drawnAt === drawnAt ? seen.time : now();
  const isStill = isSkipped || time < drawnAt || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const shown = isStill ? count : Math.min(count, Math.floor((time - drawnAt) / STAGE_MS) + 1);
  useEffect(() => {
    if (shown >= count) return;
    const wait = Math.max(10, drawnAt + shown * STAGE_MS - now());
    const timer = setTimeout(() => setSeen({ drawnAt, time: now() }), wait);
    return () => clearTimeout(timer);
  }, [shown, count, drawnAt, seen]);
  return { shown, showAll: () => setIsSkipped(true) };
}
