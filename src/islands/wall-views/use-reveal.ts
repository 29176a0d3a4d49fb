import { useEffect, useState } from 'preact/hooks';
import { now } from '../../stores/now.ts';

/** A name appears every so many milliseconds, fewer where the names are many: all stand within three seconds. */
const NAME_MS = 900;
const STAGE_MS = 3000;

/**
 * How many of `count` names are shown, reckoned from the moment of the draw, so that a reload goes on where
 * it was. All of them with reduced motion, after `showAll`, or where the clock was set back.
 */
export function useReveal(drawnAt: number, count: number): { readonly shown: number; readonly showAll: () => void } {
  const nameMs = Math.min(NAME_MS, STAGE_MS / Math.max(1, count));
  const [isSkipped, setIsSkipped] = useState(false);
  const [seen, setSeen] = useState({ drawnAt, time: now() });
  const time = seen.drawnAt === drawnAt ? seen.time : now();
  const isStill = isSkipped || time < drawnAt || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const shown = isStill ? count : Math.min(count, Math.floor((time - drawnAt) / nameMs) + 1);
  useEffect(() => {
    if (shown >= count) return;
    const wait = Math.max(10, drawnAt + shown * nameMs - now());
    const timer = setTimeout(() => setSeen({ drawnAt, time: now() }), wait);
    return () => clearTimeout(timer);
  }, [shown, count, drawnAt, seen, nameMs]);
  return { shown, showAll: () => setIsSkipped(true) };
}
