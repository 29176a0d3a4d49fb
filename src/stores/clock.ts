import { atom, onMount, type ReadableAtom } from 'nanostores';
import { now } from './now.ts';

/** The time, told anew each second while somebody listens. Read from the clock each time, never counted. */
export const $now: ReadableAtom<number> = /* @__PURE__ */ tickingClock();

function tickingClock(): ReadableAtom<number> {
  const ticking = atom(now());
  onMount(ticking, () => {
    const tick = () => ticking.set(now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  });
  return ticking;
}
